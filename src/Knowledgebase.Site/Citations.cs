using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site;

/// <summary>Which statements rest on which source: the registry read backwards.</summary>
internal sealed class Citations
{
    readonly Dictionary<string, List<Citation>> bySource = new(StringComparer.Ordinal);

    /// <summary>All citations of a source, in the order of the input. Empty where nobody cites it.</summary>
    public IReadOnlyList<Citation> Of(string source) => bySource.GetValueOrDefault(source) ?? [];

    public static Citations In(KnowledgeBase knowledge)
    {
        var citations = new Citations();
        foreach (var (platform, _) in knowledge.Platforms)
            citations.Add(knowledge, platform);
        foreach (var (article, _) in knowledge.Articles)
        {
            citations.Add(article.Source.Value, new Citation.OfArticle(article));
            foreach (var (claim, _) in article.Claims)
                citations.Add(claim.Evidence, evidence => new Citation.OfClaim(article, claim, evidence));
        }
        foreach (var (entry, _) in knowledge.Vocabulary.Glossary)
            citations.Add(entry.Evidence, evidence => new Citation.OfWord(entry, evidence));
        return citations;
    }

    void Add(KnowledgeBase knowledge, Platform platform)
    {
        Add(platform.Evidence, evidence => new Citation.OfPlatform(platform, evidence));
        foreach (var history in platform.Findings)
            if (knowledge.Vocabulary.Criterion(history.Criterion.Value) is { } criterion)
                foreach (var (finding, _) in history.Findings)
                    Add(finding.Evidence, evidence => new Citation.OfFinding(platform, criterion, finding, evidence));
        foreach (var (happening, _) in platform.Events)
            Add(happening.Evidence, evidence => new Citation.OfEvent(platform, happening, evidence));
        foreach (var (tip, _) in platform.Tips)
            Add(tip.Evidence, evidence => new Citation.OfTip(platform, tip, evidence));
    }

    void Add(EquatableList<Located<Evidence>> evidence, Func<Evidence, Citation> citation)
    {
        foreach (var (piece, _) in evidence)
            Add(piece.Source.Value, citation(piece));
    }

    void Add(string source, Citation citation)
    {
        if (!bySource.TryGetValue(source, out var citations))
            bySource[source] = citations = [];
        citations.Add(citation);
    }
}

/// <summary>A statement that rests on a source, or that a source contradicts.</summary>
internal abstract record Citation
{
    Citation() { }

    public sealed record OfPlatform(Platform Platform, Evidence Evidence) : Citation;

    public sealed record OfFinding(Platform Platform, Criterion Criterion, Finding Finding, Evidence Evidence) : Citation;

    public sealed record OfEvent(Platform Platform, Event Event, Evidence Evidence) : Citation;

    public sealed record OfTip(Platform Platform, Tip Tip, Evidence Evidence) : Citation;

    public sealed record OfClaim(Article Article, Claim Claim, Evidence Evidence) : Citation;

    /// <summary>A word of the glossary.</summary>
    public sealed record OfWord(GlossaryEntry Entry, Evidence Evidence) : Citation;

    /// <summary>The source is itself the article that is checked.</summary>
    public sealed record OfArticle(Article Article) : Citation;

    /// <summary>When the statement was last checked against the source; null where nobody keeps that.</summary>
    public PartialDate? Checked => this switch
    {
        OfFinding of => of.Finding.Checked,
        OfClaim of => of.Article.Checked,
        OfArticle of => of.Article.Checked,
        _ => null,
    };

    /// <summary>Whether the words that the statement quotes no longer stood in the source after it was checked.</summary>
    public bool HasLostQuote(Source source) => this switch
    {
        OfPlatform of => source.HasLost(of.Evidence, Checked),
        OfFinding of => source.HasLost(of.Evidence, Checked),
        OfEvent of => source.HasLost(of.Evidence, Checked),
        OfTip of => source.HasLost(of.Evidence, Checked),
        OfClaim of => source.HasLost(of.Evidence, Checked),
        OfWord of => source.HasLost(of.Evidence, Checked),
        _ => false,
    };
}
