using System.Globalization;
using System.Numerics;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Running;

/// <summary>
/// Numbers of all kinds. Whole ones grow as long as they need to; otherwise the wider kind of the two decides the kind of
/// the result, as in Scriban: decimal before double before float before whole.
/// </summary>
internal static class Numbers
{
    public static bool IsNumber(object? value) =>
        value is int or long or double or decimal or float or short or byte or uint or BigInteger;

    /// <summary>Whether it is whole and fits into 64 bits.</summary>
    public static bool IsWhole(object? value) => value is int or long or short or byte or uint;

    /// <exception cref="TemplateException">The operator has no result for these numbers.</exception>
    public static object Calculate(BinaryOperator @operator, object left, object right, Span at)
    {
        try
        {
            if (left is decimal || right is decimal)
                return Arithmetic.OfDecimals(@operator, ToDecimal(left), ToDecimal(right));
            if (left is double || right is double)
                return Arithmetic.OfDoubles(@operator, ToDouble(left), ToDouble(right));
            if (left is float || right is float)
                return Arithmetic.OfFloats(@operator, (float)ToDouble(left), (float)ToDouble(right));
            return left is BigInteger || right is BigInteger
                ? Arithmetic.OfLongNumbers(@operator, ToBigInteger(left), ToBigInteger(right))
                : Arithmetic.OfWholeNumbers(@operator, ToLong(left), ToLong(right));
        }
        catch (DivideByZeroException)
        {
            throw Mistake.WrongValue(at, "a divisor other than zero", right);
        }
        catch (OverflowException)
        {
            throw Mistake.WrongValue(at, "numbers whose result is within the range of their kind", left);
        }
    }

    public static object Negate(object value, Span at) => value switch
    {
        double number => -number,
        float number => -number,
        decimal number => -number,
        _ => Calculate(BinaryOperator.Subtract, Values.Of(0), value, at),
    };

    public static int Compare(object left, object right)
    {
        if (IsWhole(left) && IsWhole(right))
            return ToLong(left).CompareTo(ToLong(right));
        if (left is BigInteger && IsExact(right) && right is not decimal || right is BigInteger && IsExact(left) && left is not decimal)
            return ToBigInteger(left).CompareTo(ToBigInteger(right));
        // A double may be far beyond what a decimal can hold.
        return IsExact(left) && IsExact(right) && left is not BigInteger && right is not BigInteger
            ? ToDecimal(left).CompareTo(ToDecimal(right))
            : ToDouble(left).CompareTo(ToDouble(right));
    }

    static bool IsExact(object value) => value is decimal or BigInteger || IsWhole(value);

    public static long ToLong(object value) => value is BigInteger number
        ? (long)number
        : Convert.ToInt64(value, CultureInfo.InvariantCulture);

    public static double ToDouble(object value) => value is BigInteger number
        ? (double)number
        : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    public static decimal ToDecimal(object value) => value is BigInteger number
        ? (decimal)number
        : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    public static BigInteger ToBigInteger(object value) => value is BigInteger number ? number : ToLong(value);

    /// <summary>An int where it fits, so that equal numbers are equal values.</summary>
    public static object Whole(long value) => value is >= int.MinValue and <= int.MaxValue ? Values.Of((int)value) : value;

    /// <summary>The same for a number of any length.</summary>
    public static object Whole(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Whole((long)value) : value;
}
