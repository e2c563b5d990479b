using System.Globalization;

namespace Knowledgebase.Cli;

/// <summary>
/// The day a build is made on, which decides what is due for another look. It can be set from outside, as
/// reproducible-builds.org describes, so that anyone can make the same bytes again.
/// </summary>
internal static class BuildDay
{
    /// <summary>The environment variable that sets the day, in seconds since 1970 began in UTC.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    /// <summary>The day that the variable says, or the clock's where it is not set; null where its value is malformed.</summary>
    public static DateOnly? Find(string? sourceDateEpoch, TimeProvider clock)
    {
        if (string.IsNullOrEmpty(sourceDateEpoch))
            return DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

        return long.TryParse(sourceDateEpoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : null;
    }
}
