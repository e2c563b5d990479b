using System.Globalization;
using Knowledgebase.Facts.Analysis;

namespace Knowledgebase.Site.Words;

/// <summary>Puts into words how many answers mean what.</summary>
internal static class TallyWords
{
    /// <summary>"12 protective, 8 mixed, 10 lists", without what there is none of.</summary>
    public static string Of(RatingTally tally) => string.Join(", ",
        from count in new[]
        {
            (Number: tally.Protective, Of: "protective"),
            (Number: tally.Mixed, Of: "mixed"),
            (Number: tally.Risky, Of: "risky"),
            (Number: tally.Neutral, Of: "neutral"),
            (Number: tally.Listed, Of: tally.Listed == 1 ? "list" : "lists"),
            (Number: tally.Unknown, Of: "unknown"),
        }
        where count.Number > 0
        select string.Create(CultureInfo.InvariantCulture, $"{count.Number} {count.Of}"));
}
