using System.Globalization;
using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Functions;

/// <summary>Functions over numbers.</summary>
internal static class MathFunctions
{
    public static readonly FunctionGroup Group = new(
        "math",
        ("abs", "value", call => Change(call.Number(0), Math.Abs, Math.Abs, Math.Abs)),
        ("ceil", "value", call => Change(call.Number(0), number => number, Math.Ceiling, Math.Ceiling)),
        ("floor", "value", call => Change(call.Number(0), number => number, Math.Floor, Math.Floor)),
        ("round", "value precision?", Round),
        ("plus", "value with", call => Calculate(call, BinaryOperator.Add)),
        ("minus", "value with", call => Calculate(call, BinaryOperator.Subtract)),
        ("times", "value with", call => Calculate(call, BinaryOperator.Multiply)),
        ("divided_by", "value divisor", DividedBy),
        ("modulo", "value with", call => Calculate(call, BinaryOperator.Modulo)),
        ("is_number", "value", call => Values.Of(Numbers.IsNumber(call[0]))),
        ("format", "value format", call => ObjectFunctions.Format(call)));

    static object Calculate(FunctionCall call, BinaryOperator @operator) =>
        Numbers.Calculate(@operator, call.Number(0), call.Number(1), call.At);

    /// <summary>By a whole number the result is whole, rounded down.</summary>
    static object DividedBy(FunctionCall call)
    {
        var isWhole = Numbers.IsWhole(call.Number(1));
        if (isWhole && Numbers.ToLong(call.Number(1)) == 0)
            throw call.Expected(1, "a number other than zero");
        if (!isWhole)
            return Calculate(call, BinaryOperator.Divide);
        return Numbers.IsWhole(call.Number(0))
            ? Numbers.Whole(DivideDown(Numbers.ToLong(call.Number(0)), Numbers.ToLong(call.Number(1))))
            : Numbers.Whole(checked((long)Math.Floor(Numbers.ToDouble(call.Number(0)) / Numbers.ToDouble(call.Number(1)))));
    }

    static long DivideDown(long value, long divisor)
    {
        var (quotient, rest) = Math.DivRem(value, divisor);
        return rest != 0 && rest < 0 != divisor < 0 ? quotient - 1 : quotient;
    }

    /// <summary>A half is rounded away from zero, as people do it.</summary>
    static object Round(FunctionCall call)
    {
        var precision = Math.Clamp(call.Integer(1, 0), 0, 15);
        return Change(
            call.Number(0),
            number => number,
            number => Math.Round(number, precision, MidpointRounding.AwayFromZero),
            number => Math.Round(number, precision, MidpointRounding.AwayFromZero));
    }

    static object Change(object number, Func<long, long> whole, Func<double, double> inexact, Func<decimal, decimal> exact)
    {
        if (Numbers.IsWhole(number))
            return Numbers.Whole(whole(Numbers.ToLong(number)));
        return number is decimal money ? exact(money) : inexact(Convert.ToDouble(number, CultureInfo.InvariantCulture));
    }
}
