using System.Globalization;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Cli;

/// <summary>
/// The day on which a command runs, which decides what holds, what is to come and what is due for another look. It can be
/// set from outside, as reproducible-builds.org describes, so that anyone can make the same bytes again.
/// </summary>
internal static class BuildDay
{
    /// <summary>The environment variable that sets the day, in seconds since 1970 began in UTC.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    // What is recorded on a day is dated by it, and no fact can be of a later one.
    static readonly DateTimeOffset end = new(Today.LastYear + 1, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// The day that the variable says, in UTC so that it is the same on every machine; where it is not set, the day of the
    /// person at this machine. Null where its value is malformed or a day after those that facts can be of.
    /// </summary>
    public static Today? Find(string? sourceDateEpoch, TimeProvider clock)
    {
        if (string.IsNullOrEmpty(sourceDateEpoch))
            return Today.At(clock.GetLocalNow());

        return long.TryParse(sourceDateEpoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds < end.ToUnixTimeSeconds()
            ? Today.At(DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;
    }
}
