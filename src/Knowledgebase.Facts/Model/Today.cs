namespace Knowledgebase.Facts.Model;

/// <summary>
/// The day by which facts are judged. It is the day of the person who asks, in their own time zone. As it is another day
/// elsewhere at the same moment, a date only lies in the future once it does so everywhere on earth: what someone dated
/// today in the earliest time zone can be checked in any other.
/// </summary>
public readonly record struct Today
{
    /// <summary>Kiribati is 14 hours ahead of UTC, and nobody is further.</summary>
    static readonly TimeSpan earliestZone = TimeSpan.FromHours(14);

    readonly DateTime utc;

    /// <summary>The last year that facts can be of.</summary>
    public const int LastYear = 2200;

    Today(DateOnly day, DateTime utc) => (Day, this.utc) = (day, utc);

    /// <summary>The day in the time zone of the person who asks.</summary>
    public DateOnly Day { get; }

    /// <summary>The day at a moment, in the time zone of its offset.</summary>
    public static Today At(DateTimeOffset now) => new(DateOnly.FromDateTime(now.DateTime), now.UtcDateTime);

    /// <summary>The day in UTC, at its beginning.</summary>
    public static implicit operator Today(DateOnly day) => new(day, day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));

    /// <summary>Whether a date certainly lies in the future: not even its first day has begun anywhere on earth.</summary>
    public bool IsBefore(PartialDate date) => date.Earliest.ToDateTime(TimeOnly.MinValue) - utc > earliestZone;
}
