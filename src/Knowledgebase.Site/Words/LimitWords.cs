using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>Puts into words for whom an answer holds, and what is known to change after today.</summary>
internal static class LimitWords
{
    /// <summary>What stands under an answer, such as "Work and school accounts; From March 2030: Always"; empty where there is nothing to say.</summary>
    /// <param name="holding">What holds, headed by the answer that the words stand under; null where nothing does.</param>
    public static string Of(Vocabulary vocabulary, Platform platform, Criterion criterion, FindingsInForce? holding, DateOnly today) =>
        string.Join("; ", Labels(vocabulary, platform, holding?.Headline).Concat(Coming(vocabulary, platform, criterion, holding, today)));

    /// <summary>
    /// "Until March 2030" of what ends and is followed by nothing, then "From March 2030: Always" of what begins. Both name
    /// the day, so that they stay true on a page that is read after it.
    /// </summary>
    /// <inheritdoc cref="Of"/>
    public static IEnumerable<string> Coming(
        Vocabulary vocabulary, Platform platform, Criterion criterion, FindingsInForce? holding, DateOnly today)
    {
        var coming = platform.FindingsOn(criterion.Id)?.ComingAfter(today) ?? [];
        foreach (var finding in holding is null ? [] : holding.Qualifying.Prepend(holding.Headline))
            if (finding.Until is { } until && until.Value.Earliest > today
                && !coming.Any(next => next.Finding.AppliesTo.Overlaps(finding.AppliesTo)))
                yield return $"Until {Days.InWords(until.Value)}" + (ReferenceEquals(finding, holding!.Headline) ? "" : $": {Answer(finding)}");
        foreach (var (finding, from) in coming)
            yield return $"From {Days.InWords(from)}: {Answer(finding)}";

        string Answer(Finding finding) =>
            criterion.Answers.InShort(vocabulary, finding.Answer)
                + (Labels(vocabulary, platform, finding) is { Count: > 0 } labels ? $" ({string.Join("; ", labels)})" : "");
    }

    static IReadOnlyList<string> Labels(Vocabulary vocabulary, Platform platform, Finding? finding) =>
        finding is null ? [] : ScopeWords.Labels(vocabulary, platform, finding.AppliesTo);
}
