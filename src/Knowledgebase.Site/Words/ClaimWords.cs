using System.Diagnostics;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>A verdict as a page shows it.</summary>
/// <param name="Id">For style sheets and icons.</param>
internal sealed record VerdictView(string Id, string Label, string Meaning);

/// <summary>Puts verdicts into words.</summary>
internal static class ClaimWords
{
    public static IReadOnlyList<VerdictView> All { get; } = [.. Enum.GetValues<Verdict>().Select(View)];

    public static VerdictView Of(Verdict verdict) => All[(int)verdict];

    /// <summary>"Of 9 claims, 4 are accurate, 3 misleading and 2 wrong.", the verdicts in the order of the vocabulary.</summary>
    public static string Sentence(Article article)
    {
        var counts = article.Claims
            .CountBy(claim => claim.Value.Verdict)
            .OrderBy(count => count.Key)
            .Select((count, place) => (count.Value, Words: $"{count.Value}{(place > 0 ? "" : count.Value == 1 ? " is" : " are")} {Of(count.Key).Label.ToLowerInvariant()}"))
            .ToList();
        return counts switch
        {
            [] => "None of its claims was checked.",
            [var only] when only.Value == 1 => $"Its one claim{only.Words[1..]}.",
            [var only] => $"All{only.Words[only.Words.IndexOf(' ')..].Replace(" are", $" {only.Value} claims are", StringComparison.Ordinal)}.",
            _ => $"Of {article.Claims.Count} claims, {string.Join(", ", counts.SkipLast(1).Select(count => count.Words))} and {counts[^1].Words}.",
        };
    }

    static VerdictView View(Verdict verdict) => verdict switch
    {
        Verdict.Accurate => new("accurate", "Accurate", "The evidence supports it."),
        Verdict.Outdated => new("outdated", "Outdated", "It was true once."),
        Verdict.Misleading => new("misleading", "Misleading", "It is right in part, and leads to a wrong conclusion."),
        Verdict.Wrong => new("wrong", "Wrong", "The evidence says otherwise."),
        Verdict.Unsupported => new("unsupported", "Unsupported", "We found nothing that supports it."),
        _ => throw new UnreachableException(),
    };
}
