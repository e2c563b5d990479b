using System.Diagnostics;
using Knowledgebase.Facts.Analysis;

namespace Knowledgebase.Site.Words;

/// <summary>Puts into words what the evidence lacks. The script has the same words, from the page.</summary>
internal static class DoubtWords
{
    public static IReadOnlyList<DoubtView> All { get; } = [.. Enum.GetValues<Doubt>().Select(Of)];

    public static DoubtView Of(Doubt doubt) => doubt switch
    {
        Doubt.NotAnswered => new("not-answered", "nothing is recorded"),
        Doubt.OfOthers => new("of-others", "nothing is recorded for you, only for others"),
        Doubt.Unknown => new("unknown", "no source found"),
        Doubt.Disputed => new("disputed", "sources contradict each other"),
        Doubt.Due => new("due", "due for another look"),
        Doubt.LeftOpen => new("left-open", "the vendor leaves it open"),
        Doubt.NotListed => new("not-listed", "not on the list, which is no proof"),
        Doubt.Depends => new("depends", "the answer leaves it open"),
        _ => throw new UnreachableException(),
    };
}

/// <summary>A reason why nobody can tell, as a page shows it.</summary>
internal sealed record DoubtView(string Id, string Label);
