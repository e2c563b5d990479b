using System.Globalization;

namespace Knowledgebase.Templates.Functions;

/// <summary>Functions that make lengths of time, as they also come from taking one date from another.</summary>
internal static class TimespanFunctions
{
    public static readonly FunctionGroup Group = new(
        "timespan",
        ("from_days", "days", "As long as that many days, which may have a fraction.",
            call => TimeSpan.FromDays(call.Double(0))),
        ("from_hours", "hours", "As long as that many hours, which may have a fraction.",
            call => TimeSpan.FromHours(call.Double(0))),
        ("from_milliseconds", "millis", "As long as that many milliseconds, which may have a fraction.",
            call => TimeSpan.FromMilliseconds(call.Double(0))),
        ("from_minutes", "minutes", "As long as that many minutes, which may have a fraction.",
            call => TimeSpan.FromMinutes(call.Double(0))),
        ("from_seconds", "seconds", "As long as that many seconds, which may have a fraction.",
            call => TimeSpan.FromSeconds(call.Double(0))),
        ("parse", "text", "The length of time that the text says, such as `1.12:30:00` for a day and a half and half an hour.",
            call => Parse(call)),
        ("zero", "", "No time at all.", _ => TimeSpan.Zero));

    static TimeSpan Parse(FunctionCall call) =>
        TimeSpan.TryParse(call.Given(0), CultureInfo.InvariantCulture, out var span)
            ? span
            : throw call.Expected(0, "a length of time, such as `1.12:30:00`,");
}
