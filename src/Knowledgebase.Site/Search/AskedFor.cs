using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Pages;

namespace Knowledgebase.Site.Search;

/// <summary>What a query may ask for, a question or a page, with the texts that tell how it is asked for.</summary>
/// <param name="Page">The first part of the address of a page; null for a question.</param>
/// <param name="Texts">With how much each counts; a phrase that people use counts 1.</param>
/// <param name="Answers">What is answered, in words, of which only those count that something is asked by.</param>
internal sealed record AskedFor(string? Page, IReadOnlyList<SearchField> Texts, IReadOnlyList<SearchField> Answers)
{
    // What is written about a question, rather than to ask it, has its words in another measure. Worked out on phrases
    // that were left out: with these shares most of them led to their question.
    const double Label = .5;
    const double TipTitle = .5;
    const double Summary = .2;

    /// <summary>All questions in the order of the vocabulary, then the pages in the order of their phrases.</summary>
    public static IReadOnlyList<AskedFor> All(SiteContext context)
    {
        var platforms = context.Platforms;
        var parts = platforms.SelectMany(platform => platform.Parts)
            .SelectMany(part => part.Value.Words.Select(name => (Criterion: part.Value.Id, Name: name.Value)))
            .ToLookup(part => part.Criterion, part => part.Name, StringComparer.Ordinal);
        var tips = platforms.SelectMany(platform => platform.Tips)
            .SelectMany(tip => tip.Value.Helps.Select(criterion => (Criterion: criterion.Value, tip.Value.Title)))
            .ToLookup(tip => tip.Criterion, tip => tip.Title, StringComparer.Ordinal);
        var findings = platforms.SelectMany(platform => platform.Findings)
            .SelectMany(history => history.Findings.Select(finding => (Criterion: history.Criterion.Value, finding.Value.Summary)))
            .ToLookup(finding => finding.Criterion, finding => finding.Summary, StringComparer.Ordinal);
        return
        [
            .. context.Knowledge.Vocabulary.Criteria.Select(criterion => new AskedFor(null,
            [
                .. Each(1, Names(criterion.Value)),
                .. Each(1, criterion.Value.AskedAs.Select(phrase => phrase.Value)),
                .. Each(1, parts[criterion.Value.Id]),
                .. Each(Label, Labels(context, criterion.Value)),
                .. Each(TipTitle, tips[criterion.Value.Id]),
            ],
            [.. Each(Summary, findings[criterion.Value.Id].Distinct())])),
            .. Pages(context).Select(page => new AskedFor(page.Id, [.. Each(1, page.Words.Select(phrase => phrase.Value))], [])),
        ];
    }

    /// <summary>
    /// What is told besides. Words that are frequent there speak less for a question that they stand in by chance.
    /// </summary>
    public static IReadOnlyList<SearchField> Background(SiteContext context) =>
    [
        .. from platform in context.Platforms
           from happening in platform.Events
           from text in (IEnumerable<string>)[happening.Value.Title, happening.Value.Summary, .. happening.Value.AskedAs.Select(phrase => phrase.Value)]
           select new SearchField(1, text),
        .. from article in context.Knowledge.Articles
           from claim in article.Value.Claims
           select new SearchField(1, claim.Value.Says),
    ];

    /// <summary>The pages that people may ask for, each with their phrases.</summary>
    public static IEnumerable<Phrases> Pages(SiteContext context) =>
        context.Knowledge.Vocabulary.Phrases(PhraseGroup.Pages).Select(page => page.Value);

    /// <summary>Where a page of theirs stands, and the pattern of the addresses of such a page about one platform; null where there are none.</summary>
    public static (string OfAll, string? OfPlatform) AddressesOf(string page) => page == LeavingPage.Id
        ? (Urls.Tips, Urls.Leaving("{platform}"))
        : Urls.Prose(page) switch
        {
            Urls.Platforms => (Urls.Platforms, Urls.Platform("{platform}")),
            Urls.Tips => (Urls.Tips, Urls.TipsOn("{platform}")),
            var address => (address, null),
        };

    /// <summary>What a question is called.</summary>
    static IEnumerable<string> Names(Criterion criterion) =>
        [criterion.Title, criterion.Id, criterion.Question.Replace("{platform}", " ", StringComparison.Ordinal), .. criterion.Synonyms.Select(synonym => synonym.Value)];

    static IEnumerable<string> Labels(SiteContext context, Criterion criterion) =>
        [.. context.Values(criterion).Select(value => value.Label), criterion.Why ?? ""];

    static IEnumerable<SearchField> Each(double weight, IEnumerable<string> texts) => texts.Select(text => new SearchField(weight, text));
}
