namespace Knowledgebase.Templates.Functions;

/// <summary>
/// Functions over dates. The moment of <c>date.now</c> is the one that the rendering is given, so that a page does not
/// depend on when it is made.
/// </summary>
internal static class DateFunctions
{
    public static readonly FunctionGroup Group = new(
        "date",
        ("add_days", "date days", "The date that many days later, which may have a fraction.",
            call => DateOf(call).AddDays(call.Double(1))),
        ("add_hours", "date hours", "The date that many hours later, which may have a fraction.",
            call => DateOf(call).AddHours(call.Double(1))),
        ("add_milliseconds", "date millis", "The date that many milliseconds later, which may have a fraction.",
            call => DateOf(call).AddMilliseconds(call.Double(1))),
        ("add_minutes", "date minutes", "The date that many minutes later, which may have a fraction.",
            call => DateOf(call).AddMinutes(call.Double(1))),
        ("add_months", "date months", "The date that many months later, on the last day of the month if it has fewer days.",
            call => DateOf(call).AddMonths(call.Integer(1))),
        ("add_seconds", "date seconds", "The date that many seconds later, which may have a fraction.",
            call => DateOf(call).AddSeconds(call.Double(1))),
        ("add_years", "date years", "The date that many years later.", call => DateOf(call).AddYears(call.Integer(1))),
        ("default_format", "", "The pattern that dates are written with, `%d %b %Y`.", _ => DatePattern.Default),
        ("format", "", "The same as `date.default_format`; a theme writes all dates alike.", _ => DatePattern.Default),
        ("now", "", "The moment that the rendering is given.", call => call.Now.DateTime),
        ("parse", "text pattern? culture?", "The date that the text says, after the pattern if there is one.",
            call => DateReader.Read(call, text: 0, pattern: 1, culture: 2)),
        ("parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?",
            "The date that the text says, written anew.", ParseToText),
        ("to_string", "date pattern culture?", "The date as text after the pattern, such as `%d %B %Y`.", Format),
        ("utc_now", "", "The moment that the rendering is given, in UTC.", call => call.Now.UtcDateTime));

    static string? Format(FunctionCall call) => call.Has(0)
        ? DatePattern.Format(MomentOf(call), call.Has(1) ? call.Text(1) : throw call.Expected(1, "a pattern"), call.Culture(2))
        : null;

    static string? ParseToText(FunctionCall call) => DateReader.Read(call, text: 0, pattern: 3, culture: 4) is { } date
        ? DatePattern.Format(new DateTimeOffset(date), call.Text(1, DatePattern.Default), call.Culture(2))
        : null;

    static DateTime DateOf(FunctionCall call) => MomentOf(call).DateTime;

    /// <summary>What a date does not say about its time zone is taken as UTC, never from the machine.</summary>
    static DateTimeOffset MomentOf(FunctionCall call) => call[0] switch
    {
        DateTime date => new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc)),
        DateOnly date => new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero),
        DateTimeOffset moment => moment,
        _ => throw call.Expected(0, "a date"),
    };
}
