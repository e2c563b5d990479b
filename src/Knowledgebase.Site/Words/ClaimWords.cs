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

    static VerdictView View(Verdict verdict) => verdict switch
    {
        Verdict.Accurate => new("accurate", "Accurate", "The evidence bears it out."),
        Verdict.Outdated => new("outdated", "Outdated", "It held once."),
        Verdict.Misleading => new("misleading", "Misleading", "It is right in part, and leads to a wrong conclusion."),
        Verdict.Wrong => new("wrong", "Wrong", "The evidence says otherwise."),
        Verdict.Unsupported => new("unsupported", "Unsupported", "Nothing was found that bears it out."),
        _ => throw new UnreachableException(),
    };
}
