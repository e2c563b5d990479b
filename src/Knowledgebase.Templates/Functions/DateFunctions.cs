using System.Globalization;

namespace Knowledgebase.Templates.Functions;

/// <summary>
/// Functions over dates, in the invariant culture. There is no <c>date.now</c>: the day is given by the model, so that
/// a page does not depend on when it is made.
/// </summary>
internal static class DateFunctions
{
    public static readonly FunctionGroup Group = new(
        "date",
        ("parse", "text", call => Parse(call)),
        ("to_string", "date pattern?", Format),
        ("add_days", "date days", call => Change(call, (date, count) => date.AddDays(count))),
        ("add_months", "date months", call => Change(call, (date, count) => date.AddMonths(count))),
        ("add_years", "date years", call => Change(call, (date, count) => date.AddYears(count))));

    static DateTime? Parse(FunctionCall call)
    {
        if (call.Text(0).Length == 0)
            return null;
        return DateTime.TryParse(call.Text(0), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var date)
            ? date
            : throw call.Expected(0, "a date");
    }

    static string? Format(FunctionCall call) =>
        call.Has(0) ? DatePattern.Format(DateOf(call), call.Text(1, "%d %b %Y")) : null;

    static DateTime? Change(FunctionCall call, Func<DateTime, int, DateTime> change) =>
        call.Has(0) ? change(DateOf(call), call.Integer(1)) : null;

    static DateTime DateOf(FunctionCall call) => call[0] switch
    {
        DateTime date => date,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        DateTimeOffset date => date.DateTime,
        _ => throw call.Expected(0, "a date"),
    };
}
