using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Functions;

/// <summary>Functions over numbers.</summary>
internal static class MathFunctions
{
    public static readonly FunctionGroup Group = new(
        "math",
        ("abs", "value", "The number without its sign.",
            call => call.Has(0) ? Change(call.Number(0), Math.Abs, Math.Abs, Math.Abs) : null),
        ("ceil", "value", "The next whole number that is not less.",
            call => Change(call.Number(0), number => number, Math.Ceiling, Math.Ceiling)),
        ("divided_by", "value divisor", "The quotient; by a whole number it is whole, rounded down.", DividedBy),
        ("floor", "value", "The next whole number that is not greater.",
            call => Change(call.Number(0), number => number, Math.Floor, Math.Floor)),
        ("format", "value format culture?", "The number as text, in a format of .NET such as `N2`.", Format),
        ("is_number", "value", "Whether the value is a number.", call => Values.Of(Numbers.IsNumber(call[0]))),
        ("minus", "value with", "What `-` gives.", call => Calculate(call, BinaryOperator.Subtract)),
        ("modulo", "value with", "What `%` gives.", call => Calculate(call, BinaryOperator.Modulo)),
        ("plus", "value with", "What `+` gives.", call => Calculate(call, BinaryOperator.Add)),
        ("random", "minValue maxValue", "A number from the first on, below the second; which one depends on the given seed.", Random),
        ("round", "value precision?", "The nearest number of that many decimals; half goes to the even one.", Round),
        ("times", "value with", "What `*` gives.", call => Calculate(call, BinaryOperator.Multiply)),
        ("uuid", "", "An identifier like `2dc55d50-3f6c-446a-87d0-a5a4eed23269`; which one depends on the given seed.",
            call => call.Chance.NextIdentifier().ToString()));

    static object? Calculate(FunctionCall call, BinaryOperator @operator) => Operations.Apply(@operator, call[0], call[1], call.At);

    static object? DividedBy(FunctionCall call)
    {
        if (!call.Has(1))
            return null;
        var (value, divisor) = (call.Number(0), call.Number(1));
        if (!Numbers.IsWhole(divisor))
            return Numbers.Calculate(BinaryOperator.Divide, value, divisor, call.At);
        if (Numbers.ToLong(divisor) == 0)
            throw call.Expected(1, "a number other than zero");
        return Numbers.IsWhole(value)
            ? Numbers.Whole(DivideDown(Numbers.ToLong(value), Numbers.ToLong(divisor)))
            : Numbers.Whole(checked((long)Math.Floor(Numbers.ToDouble(value) / Numbers.ToDouble(divisor))));
    }

    static long DivideDown(long value, long divisor)
    {
        var (quotient, rest) = Math.DivRem(value, divisor);
        return rest != 0 && rest < 0 != divisor < 0 ? quotient - 1 : quotient;
    }

    static string Format(FunctionCall call) => call[0] is null || Numbers.IsNumber(call[0])
        ? ObjectFunctions.Format(call)
        : throw call.Expected(0, "a number");

    static object Random(FunctionCall call)
    {
        var (from, below) = (call.Integer(0), call.Integer(1));
        return from <= below
            ? Values.Of(call.Chance.Between(from, below))
            : throw call.Expected(1, $"a number of {from} or more");
    }

    static object Round(FunctionCall call)
    {
        var precision = call.Integer(1, 0) is >= 0 and <= 15 and var given
            ? given
            : throw call.Expected(1, "a number of decimals from 0 to 15");
        return Change(
            call.Number(0), number => number, number => Math.Round(number, precision), number => Math.Round(number, precision));
    }

    static object Change(object number, Func<long, long> whole, Func<double, double> inexact, Func<decimal, decimal> exact)
    {
        if (Numbers.IsWhole(number))
            return Numbers.Whole(whole(Numbers.ToLong(number)));
        return number is decimal money ? exact(money) : inexact(Numbers.ToDouble(number));
    }
}
