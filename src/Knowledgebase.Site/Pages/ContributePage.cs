using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Markdown;
using Knowledgebase.Site.Templating;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>
/// How to correct or add a fact: the prose of <c>input/pages/contribute.md</c>, and a form that writes a finding for
/// people who have never used git.
/// </summary>
internal static class ContributePage
{
    /// <summary>The id of its prose.</summary>
    public const string Id = "contribute";

    public static Page Of(SiteContext context) => new(Urls.Prose(Id), "contribute", () => Model(context));

    static ContributeModel Model(SiteContext context)
    {
        var knowledge = context.Knowledge;
        var prose = knowledge.Pages.FirstOrDefault(page => page.Id == Id);
        return new ContributeModel(
            prose?.Title ?? "Contribute",
            prose?.Description ?? "How to correct or add a fact, with or without git.",
            prose is null ? null : MarkdownText.ToHtml(prose.Body),
            [.. prose is null ? [] : MarkdownText.Sections(prose.Body), new Link("Answer a question", "#_form")],
            [.. context.Platforms.Select(platform => new ChoiceView(platform.Id, platform.Name))],
            [
                .. knowledge.Vocabulary.Topics.Select(topic => new ContributeTopic(
                    topic.Value.Title,
                    [.. knowledge.Vocabulary.CriteriaOf(topic.Value.Id).Select(criterion => new ChoiceView(criterion.Id, criterion.Title))])),
            ],
            [.. Enum.GetValues<SourceKind>().Select(kind => new ChoiceView(kind.Id(), SourceWords.Kind(kind)))],
            EditAddress.Repository(knowledge) ?? "",
            // Scripts add addresses that have the folder of the site in them.
            knowledge.Settings.HasHost ? new Uri(knowledge.Settings.Address).GetLeftPart(UriPartial.Authority) + "/" : knowledge.Settings.Address,
            knowledge.Settings.Contact ?? "");
    }
}

/// <summary>What the template <c>contribute</c> is given.</summary>
/// <param name="Body">The prose, or null where the input has none.</param>
/// <param name="Sections">The headings of the prose, and the form.</param>
/// <param name="SourceKinds">The kinds of documents, those of the vendor first.</param>
/// <param name="Code">The address of the repository, without a slash at its end; empty where it is not known.</param>
/// <param name="Published">The address of the host that the site stands on, with a slash at its end; a slash alone where it is not known.</param>
/// <param name="Contact">Who takes facts by e-mail; empty for nobody.</param>
internal sealed record ContributeModel(
    string Title,
    string Description,
    Html? Body,
    IReadOnlyList<Link> Sections,
    IReadOnlyList<ChoiceView> Platforms,
    IReadOnlyList<ContributeTopic> Topics,
    IReadOnlyList<ChoiceView> SourceKinds,
    string Code,
    string Published,
    string Contact) : PageModel(Title, Description)
{
    public override IReadOnlyList<string> Scripts => ["scripts/contribute/contribute.js"];

    public override IReadOnlyList<string> Styles => ["styles/contribute.css"];
}

/// <summary>A group of questions.</summary>
internal sealed record ContributeTopic(string Title, IReadOnlyList<ChoiceView> Questions);

/// <summary>Something to choose from a list.</summary>
internal sealed record ChoiceView(string Id, string Label);
