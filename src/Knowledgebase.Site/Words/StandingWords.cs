using System.Diagnostics;
using Knowledgebase.Facts.Analysis;

namespace Knowledgebase.Site.Words;

/// <summary>A standing as a page shows it.</summary>
/// <param name="Id">For style sheets and icons.</param>
/// <param name="Label">A word or two.</param>
/// <param name="Meaning">A sentence on what it means.</param>
internal sealed record StandingView(string Id, string Label, string Meaning);

/// <summary>Puts standings into words.</summary>
internal static class StandingWords
{
    public static IReadOnlyList<StandingView> All { get; } = [.. Enum.GetValues<Standing>().Select(View)];

    public static StandingView Unknown => Of(Standing.Unknown);

    static StandingView Confirmed => Of(Standing.Confirmed);

    public static StandingView Of(Standing standing) => All[(int)standing];

    /// <summary>
    /// The icon of an answer: full where it is confirmed, and hollow where nobody but the vendor or the press says so, or where
    /// sources contradict each other.
    /// </summary>
    public static string Icon(RatingView rating, StandingView standing) =>
        standing.Id == Confirmed.Id || rating == RatingWords.Unknown || rating.Id == "" ? rating.Id : $"hollow-{rating.Id}";

    static StandingView View(Standing standing) => standing switch
    {
        Standing.Confirmed => new("confirmed", "Confirmed",
            "Someone independent of the vendor says the same: a court, a regulator, an audit, research, a security advisory or published code."),
        Standing.StatedByVendor => new("stated", "Stated by the vendor",
            "The vendor's own policy, terms, documents or statements say so, and nobody independent was found to say the same."),
        Standing.Reported => new("reported", "Reported",
            "Only secondary sources say so: press, guides, blogs or forums."),
        Standing.Disputed => new("disputed", "Disputed",
            "A source says otherwise, and nothing settles it."),
        Standing.Unknown => new("unknown", "Unknown",
            "We looked and found no source."),
        _ => throw new UnreachableException(),
    };
}
