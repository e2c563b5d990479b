namespace Knowledgebase.Cli.Tests;

/// <summary>A clock that stands late in an evening in UTC, when it is the next day in half of the world.</summary>
sealed class FixedClock : TimeProvider
{
    public static readonly DateOnly Day = new(2026, 11, 21);

    public override TimeZoneInfo LocalTimeZone =>
        TimeZoneInfo.CreateCustomTimeZone("ahead", TimeSpan.FromHours(12), "ahead", "ahead");

    public override DateTimeOffset GetUtcNow() => new(Day, new TimeOnly(23, 30), TimeSpan.Zero);
}
