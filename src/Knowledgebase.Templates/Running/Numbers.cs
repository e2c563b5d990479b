using System.Globalization;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Running;

/// <summary>Arithmetic over whole numbers, doubles and decimals; the wider kind decides the kind of the result.</summary>
internal static class Numbers
{
    public static bool IsNumber(object? value) => value is int or long or double or decimal or float or short or byte or uint;

    public static bool IsWhole(object? value) => value is int or long or short or byte or uint;

    public static object Calculate(BinaryOperator @operator, object left, object right, Span at)
    {
        try
        {
            if (left is decimal || right is decimal)
                return Calculate(@operator, ToDecimal(left), ToDecimal(right));
            if (IsWhole(left) && IsWhole(right) && @operator != BinaryOperator.Divide)
                return Calculate(@operator, ToLong(left), ToLong(right));
            return Calculate(@operator, ToDouble(left), ToDouble(right));
        }
        catch (DivideByZeroException)
        {
            throw Mistake.WrongValue(at, "a divisor other than zero", right);
        }
        catch (OverflowException)
        {
            throw Mistake.WrongValue(at, "numbers whose result fits into 64 bits", left);
        }
    }

    public static int Compare(object left, object right)
    {
        if (IsWhole(left) && IsWhole(right))
            return ToLong(left).CompareTo(ToLong(right));
        // A double may be far beyond what a decimal can hold.
        return IsExact(left) && IsExact(right)
            ? ToDecimal(left).CompareTo(ToDecimal(right))
            : ToDouble(left).CompareTo(ToDouble(right));
    }

    static bool IsExact(object value) => value is decimal || IsWhole(value);

    public static long ToLong(object value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    public static double ToDouble(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    public static decimal ToDecimal(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    /// <summary>An int where it fits, so that equal numbers are equal values.</summary>
    public static object Whole(long value) => value is >= int.MinValue and <= int.MaxValue ? Values.Of((int)value) : value;

    static object Calculate(BinaryOperator @operator, long left, long right) => Whole(@operator switch
    {
        BinaryOperator.Add => checked(left + right),
        BinaryOperator.Subtract => checked(left - right),
        BinaryOperator.Multiply => checked(left * right),
        BinaryOperator.DivideToInteger => left / right,
        _ => left % right,
    });

    static double Calculate(BinaryOperator @operator, double left, double right) => @operator switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideToInteger => Math.Floor(left / right),
        _ => left % right,
    };

    static decimal Calculate(BinaryOperator @operator, decimal left, decimal right) => @operator switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideToInteger => decimal.Floor(left / right),
        _ => left % right,
    };
}
