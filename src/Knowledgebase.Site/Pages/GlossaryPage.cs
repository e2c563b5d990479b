using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>The technical words in plain ones; none where nobody has explained any.</summary>
internal static class GlossaryPage
{
    public static IEnumerable<Page> Of(SiteContext context) =>
        context.Knowledge.Vocabulary.Glossary.Count == 0 ? [] : [new Page(Urls.Glossary, "glossary", () => Model(context))];

    static GlossaryModel Model(SiteContext context) => new(
        "Glossary",
        "The technical words that the answers use, in plain ones.",
        [
            .. context.Knowledge.Vocabulary.Glossary
                .OrderBy(entry => entry.Value.Term, StringComparer.OrdinalIgnoreCase)
                .Select(entry => View(context.Knowledge, entry)),
        ]);

    static GlossaryEntryView View(KnowledgeBase knowledge, Located<GlossaryEntry> entry) => new(
        entry.Value.Id,
        entry.Value.Term,
        [.. entry.Value.Forms.Select(form => form.Value)],
        entry.Value.Meaning,
        [.. entry.Value.Evidence.Select(evidence => EvidenceView.Of(knowledge, evidence.Value))]);
}

/// <summary>What the template <c>glossary</c> is given.</summary>
/// <param name="Entries">By their terms.</param>
internal sealed record GlossaryModel(string Title, string Description, IReadOnlyList<GlossaryEntryView> Entries) : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiFile("glossary.json"))];
}

/// <summary>A word with what it means.</summary>
/// <param name="Forms">How else it stands in texts.</param>
internal sealed record GlossaryEntryView(string Id, string Term, IReadOnlyList<string> Forms, string Meaning, IReadOnlyList<EvidenceView> Evidence);
