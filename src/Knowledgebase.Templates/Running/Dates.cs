using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Running;

/// <summary>Arithmetic with dates: two of them are a stretch of time apart, and one can be moved by a stretch.</summary>
internal static class Dates
{
    /// <exception cref="ArgumentOutOfRangeException">The result is beyond the years 1 to 9999.</exception>
    public static bool TryCalculate(BinaryOperator @operator, object left, object right, out object? result)
    {
        result = (@operator, Moment(left), Moment(right) ?? right) switch
        {
            (BinaryOperator.Subtract, { } from, DateTime other) => from - other,
            (BinaryOperator.Subtract, { } from, TimeSpan stretch) => from - stretch,
            (BinaryOperator.Add, { } from, TimeSpan stretch) => from + stretch,
            _ => null,
        };
        return result is not null;
    }

    static DateTime? Moment(object value) => value switch
    {
        DateTime date => date,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        DateTimeOffset date => date.DateTime,
        _ => null,
    };
}
