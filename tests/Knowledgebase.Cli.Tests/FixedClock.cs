namespace Knowledgebase.Cli.Tests;

/// <summary>A clock that stands before noon where it is, late in the evening of the day before in UTC.</summary>
sealed class FixedClock : TimeProvider
{
    public static readonly DateOnly Day = new(2026, 11, 21);

    public override TimeZoneInfo LocalTimeZone =>
        TimeZoneInfo.CreateCustomTimeZone("ahead", TimeSpan.FromHours(12), "ahead", "ahead");

    public override DateTimeOffset GetUtcNow() => new(Day.AddDays(-1), new TimeOnly(23, 30), TimeSpan.Zero);
}
