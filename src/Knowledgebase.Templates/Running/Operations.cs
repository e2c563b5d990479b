using System.Globalization;
using System.Text;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Running;

/// <summary>The operators that stand between two values: what they mean for which kinds.</summary>
internal static class Operations
{
    public static object? Apply(BinaryOperator @operator, object? left, object? right, Span at) => @operator switch
    {
        BinaryOperator.Equal => Values.Of(Comparisons.AreEqual(left, right)),
        BinaryOperator.NotEqual => Values.Of(!Comparisons.AreEqual(left, right)),
        BinaryOperator.Coalesce => left ?? right,
        BinaryOperator.Less => Values.Of(Comparisons.IsOrdered(left, right, at, order => order < 0)),
        BinaryOperator.LessOrEqual => Values.Of(Comparisons.IsOrdered(left, right, at, order => order <= 0)),
        BinaryOperator.Greater => Values.Of(Comparisons.IsOrdered(left, right, at, order => order > 0)),
        BinaryOperator.GreaterOrEqual => Values.Of(Comparisons.IsOrdered(left, right, at, order => order >= 0)),
        BinaryOperator.RangeInclusive => RangeOfNumbers.Between(left, right, isInclusive: true, at),
        BinaryOperator.RangeExclusive => RangeOfNumbers.Between(left, right, isInclusive: false, at),
        _ => Calculate(@operator, left, right, at),
    };

    /// <inheritdoc cref="Comparisons.AreEqual(object?, object?)" />
    public static bool AreEqual(object? left, object? right) => Comparisons.AreEqual(left, right);

    /// <inheritdoc cref="Comparisons.Compare" />
    public static int Compare(object? left, object? right) => Comparisons.Compare(left, right);

    /// <summary>A number with a sign before it; null stays null.</summary>
    public static object? Signed(object? value, bool isNegative, Span at)
    {
        if (value is not null && !Numbers.IsNumber(value))
            throw Mistake.WrongValue(at, "a number behind the sign", value);
        return value is null || !isNegative ? value : Numbers.Negate(value, at);
    }

    static object? Calculate(BinaryOperator @operator, object? left, object? right, Span at)
    {
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return Numbers.Calculate(@operator, left!, right!, at);
        if (Values.IsText(left) || Values.IsText(right))
            return CalculateText(@operator, CountOf(left, @operator), CountOf(right, @operator), at);
        if (left is null || right is null)
            return null;
        if (left is Empty || right is Empty)
            return Empty.Value;
        if (Lists.IsList(left) || Lists.IsList(right))
        {
            return @operator is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight
                ? Lists.Calculate(@operator, left, right, at)
                : Lists.Calculate(@operator, CountOf(left), CountOf(right), at);
        }


        if (Dates.TryCalculate(@operator, left, right, out var moment))
            return moment;
        if (Numbers.IsNumber(left) && right is bool || left is bool && Numbers.IsNumber(right))
            return Numbers.Calculate(@operator, CountOf(left)!, CountOf(right)!, at);
        throw Mistake.WrongValue(at, "a number", Numbers.IsNumber(left) ? right : left);
    }

    static object? CountOf(object? value, BinaryOperator @operator) => @operator == BinaryOperator.Multiply ? CountOf(value) : value;

    /// <summary>True counts as 1 beside a number, a list or text that is to be repeated.</summary>
    static object? CountOf(object? value) => value is bool condition ? Values.Of(condition ? 1 : 0) : value;

    static string CalculateText(BinaryOperator @operator, object? left, object? right, Span at) => @operator switch
    {
        BinaryOperator.Add => Join(Values.ToText(left), Values.ToText(right)),
        BinaryOperator.Multiply when Numbers.IsNumber(left) => Repeat(right, left!, at),
        BinaryOperator.Multiply when Numbers.IsNumber(right) => Repeat(left, right!, at),
        BinaryOperator.Multiply when int.TryParse(Values.ToText(left), CultureInfo.InvariantCulture, out var times) => Repeat(right, times, at),
        BinaryOperator.Multiply when left is null || right is null => "",
        BinaryOperator.Multiply => throw Mistake.WrongValue(at, "a number beside the text", Values.IsText(left) ? right : left),
        _ => throw Mistake.WrongValue(at, "a number; text can be added and multiplied only", Values.IsText(left) ? left : right),
    };

    static string Join(string left, string right) => left.Length <= Limits.Text - right.Length
        ? left + right
        : throw Mistake.TooLong("this text", Limits.Text, "characters");

    static string Repeat(object? value, object times, Span at)
    {
        var text = Values.ToText(value);
        var count = text.Length == 0 ? 0 : Math.Max(0, Math.Round(Numbers.ToDouble(times)));
        if (count > Limits.Text / Math.Max(1, text.Length))
            throw Mistake.PlacedAt(at, Mistake.TooLong("this text", Limits.Text, "characters"));
        return new StringBuilder().Insert(0, text, (int)count).ToString();
    }
}
