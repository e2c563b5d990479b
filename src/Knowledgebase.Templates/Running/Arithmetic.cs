using System.Numerics;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Running;

/// <summary>The arithmetic operators for two numbers of the same kind.</summary>
internal static class Arithmetic
{
    public static object OfWholeNumbers(BinaryOperator @operator, long left, long right) => @operator switch
    {
        BinaryOperator.Add => Fitting((Int128)left + right),
        BinaryOperator.Subtract => Fitting((Int128)left - right),
        BinaryOperator.Multiply => Fitting((Int128)left * right),
        // As in Scriban, beyond 32 bits a number is cut on its way to a double and not rounded.
        BinaryOperator.Divide when left != (int)left || right != (int)right => (double)(BigInteger)left / (double)(BigInteger)right,
        BinaryOperator.Divide => left / (double)right,
        BinaryOperator.DivideToInteger => Fitting((Int128)left / right),
        BinaryOperator.Modulo => Fitting((Int128)left % right),
        _ => OfLongNumbers(@operator, left, right),
    };

    public static object OfLongNumbers(BinaryOperator @operator, BigInteger left, BigInteger right) => @operator switch
    {
        BinaryOperator.Divide => (double)left / (double)right,
        BinaryOperator.DivideToInteger => Numbers.Whole(left / right),
        BinaryOperator.Modulo => Numbers.Whole(left % right),
        BinaryOperator.ShiftLeft => Numbers.Whole(Shift(left, right)),
        BinaryOperator.ShiftRight => Numbers.Whole(Shift(left, -right)),
        BinaryOperator.Add => Limited(left + right),
        BinaryOperator.Subtract => Limited(left - right),
        _ => Limited(left * right),
    };

    public static object OfDoubles(BinaryOperator @operator, double left, double right) => @operator switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideToInteger => Math.Round(left / right),
        BinaryOperator.ShiftLeft => left * Math.Pow(2, right),
        BinaryOperator.ShiftRight => left / Math.Pow(2, right),
        _ => left % right,
    };

    public static object OfFloats(BinaryOperator @operator, float left, float right) => @operator switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideToInteger => (float)(int)(left / right),
        BinaryOperator.ShiftLeft => left * MathF.Pow(2, right),
        BinaryOperator.ShiftRight => left / MathF.Pow(2, right),
        _ => left % right,
    };

    public static object OfDecimals(BinaryOperator @operator, decimal left, decimal right) => @operator switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideToInteger => decimal.Round(left / right),
        BinaryOperator.ShiftLeft => left * (decimal)Math.Pow(2, (double)right),
        BinaryOperator.ShiftRight => left / (decimal)Math.Pow(2, (double)right),
        _ => left % right,
    };

    static object Fitting(Int128 value) =>
        value >= long.MinValue && value <= long.MaxValue ? Numbers.Whole((long)value) : (BigInteger)value;

    static BigInteger Shift(BigInteger value, BigInteger bits)
    {
        if (bits > Limits.Bits - value.GetBitLength())
            throw TooLong();
        return bits < -Limits.Bits ? value.Sign < 0 ? -1 : 0 : value << (int)bits;
    }

    static object Limited(BigInteger value) => value.GetBitLength() <= Limits.Bits ? Numbers.Whole(value) : throw TooLong();

    static TemplateException TooLong() => Mistake.TooLong("this number", Limits.Bits, "bits");
}
