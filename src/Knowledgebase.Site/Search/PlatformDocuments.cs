using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Search;

/// <summary>
/// What can be found about one platform. Its name is in the titles that people see and not in the words that they
/// search by: a query with the name of a platform finds what belongs to it.
/// </summary>
internal static class PlatformDocuments
{
    public static SearchDocument Of(Platform platform) => new(
        Urls.Platform(platform.Id),
        platform.Name,
        $"{platform.Vendor}, {Countries.Name(platform.Jurisdiction)}",
        platform.Summary,
        "",
        null,
        [],
        [
            new(4, platform.Name),
            .. platform.Aliases.Select(alias => new SearchField(3, alias.Value)),
            new(3, platform.Vendor),
            new(2, Countries.Name(platform.Jurisdiction)),
            new(1, platform.Summary),
            new(2, platform.Status == PlatformStatus.Retired ? "Retired" : ""),
            .. platform.Parts.SelectMany(part => part.Value.Words).Select(part => new SearchField(1, part.Value)),
        ]);

    public static SearchDocument Of(SiteContext context, Platform platform, Criterion criterion)
    {
        if (platform.Latest(criterion.Id, context.Today) is not { } holding)
            return SearchDocument.None;
        var vocabulary = context.Knowledge.Vocabulary;
        var finding = holding.Headline;
        var answer = context.Answer(platform, criterion);
        return new SearchDocument(
            answer.Address,
            $"{platform.Name}: {criterion.Title}",
            Joined(answer.Words, answer.Limit),
            finding.Summary,
            answer.Rating.Id,
            (int)context.Knowledge.StandingOf(finding),
            SearchTopics.Of(context, [criterion]),
            [
                new(3, criterion.Title),
                new(2, criterion.Answers.InFull(vocabulary, finding.Answer)),
                new(1, finding.Summary),
                new(.8, finding.Scope ?? ""),
                .. holding.Qualifying.Select(qualifying => new SearchField(.8, qualifying.Summary)),
                .. finding.Evidence.Select(evidence => new SearchField(.5, evidence.Value.Quote?.Value ?? "")),
            ]);
    }

    public static SearchDocument Of(SiteContext context, Platform platform, Event happening)
    {
        var amount = happening.Amount is { } money ? EventWords.Amount(money) : "";
        return new SearchDocument(
            Urls.Event(platform.Id, happening.Id),
            $"{platform.Name}: {happening.Title}",
            Joined(EventWords.When(happening, context.Today).Words, EventWords.Kind(happening.Kind), amount),
            happening.Summary,
            "",
            null,
            SearchTopics.Of(context, happening.Affects),
            [
                new(3, happening.Title),
                new(2, EventWords.Kind(happening.Kind)),
                new(1.5, happening.Id),
                .. happening.AskedAs.Select(phrase => new SearchField(2, phrase.Value)),
                new(1, SoughtWords.Of(happening.Kind)),
                .. happening.Evidence.Select(evidence => new SearchField(.8, context.Knowledge.Source(evidence.Value.Source.Value)?.Title ?? "")),
                new(1.5, happening.Date.View().Words),
                new(1, happening.Summary),
                new(1, happening.Authority ?? ""),
                new(1, happening.Case ?? ""),
                new(.5, amount),
            ]);
    }

    public static SearchDocument Of(SiteContext context, Platform platform, Tip tip) => new(
        Urls.Tip(platform.Id, tip.Id),
        $"{platform.Name}: {tip.Title}",
        Joined([.. TipWords.Roles(context.Knowledge.Vocabulary, tip), TipWords.Effort(tip.Effort)]),
        string.Join(' ', tip.Steps),
        "",
        null,
        SearchTopics.Of(context, tip.Helps),
        [
            new(3, tip.Title),
            .. tip.AskedAs.Select(phrase => new SearchField(2, phrase.Value)),
            new(1.5, tip.Id),
            new(1, string.Join(' ', tip.Steps)),
            new(.7, tip.Limits ?? ""),
        ]);

    static string Joined(params string[] parts) => string.Join(" · ", parts.Where(part => part != ""));
}
