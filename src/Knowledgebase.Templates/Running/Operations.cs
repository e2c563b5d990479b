using System.Collections;
using System.Text;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Running;

/// <summary>The operators that stand between two values.</summary>
internal static class Operations
{
    public static object? Apply(BinaryOperator @operator, object? left, object? right, Span at) => @operator switch
    {
        BinaryOperator.Equal => Values.Of(AreEqual(left, right)),
        BinaryOperator.NotEqual => Values.Of(!AreEqual(left, right)),
        BinaryOperator.Less => Values.Of(IsOrdered(left, right, at, order => order < 0)),
        BinaryOperator.LessOrEqual => Values.Of(IsOrdered(left, right, at, order => order <= 0)),
        BinaryOperator.Greater => Values.Of(IsOrdered(left, right, at, order => order > 0)),
        BinaryOperator.GreaterOrEqual => Values.Of(IsOrdered(left, right, at, order => order >= 0)),
        BinaryOperator.RangeInclusive => Range(left, right, 1, at),
        BinaryOperator.RangeExclusive => Range(left, right, 0, at),
        _ => Calculate(@operator, left, right, at),
    };

    /// <summary>Numbers are equal by value; a member of an enum equals its name.</summary>
    public static bool AreEqual(object? left, object? right)
    {
        if (left is null || right is null)
            return left is null && right is null;
        if (left is string one && right is string other)
            return one == other;
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return Numbers.Compare(left, right) == 0;
        if (IsText(left) && IsText(right))
            return Values.ToText(left) == Values.ToText(right);
        return left.Equals(right);
    }

    /// <summary>The order of two values, null first. What has no order of its own is compared as text.</summary>
    public static int Compare(object? left, object? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return Numbers.Compare(left, right);
        if (left.GetType() == right.GetType() && left is IComparable comparable and not string)
            return comparable.CompareTo(right);
        // Kinds stand apart, or an order could go in circles: 2 before 10, 10 before "15", "15" before 2.
        var kinds = string.CompareOrdinal(KindOf(left), KindOf(right));
        return kinds != 0 ? kinds : string.CompareOrdinal(Values.ToText(left), Values.ToText(right));
    }

    static string KindOf(object value) => Numbers.IsNumber(value) ? "" : IsText(value) ? "text" : value.GetType().FullName ?? "";

    static bool IsOrdered(object? left, object? right, Span at, Func<int, bool> holds)
    {
        // Nothing is less or greater than null.
        if (left is null || right is null)
            return false;
        if (left is IEnumerable and not string)
            throw Mistake.WrongValue(at, "a value that has an order", left);
        if (left.GetType() == right.GetType() || AreBoth(Numbers.IsNumber, left, right) || AreBoth(IsText, left, right))
            return holds(Compare(left, right));
        throw Mistake.WrongValue(at, $"a value to compare with {TypeMembers.NameOf(left.GetType())}", right);
    }

    static RangeOfNumbers Range(object? left, object? right, int beyond, Span at)
    {
        if (!Numbers.IsWhole(left) || !Numbers.IsWhole(right))
            throw Mistake.WrongValue(at, "whole numbers on both sides of the range", Numbers.IsWhole(left) ? right : left);
        var (first, last) = (Numbers.ToLong(left!), Numbers.ToLong(right!));
        var count = (Int128)last - first + beyond;
        if (count > Limits.Turns || first != (int)first || last != (int)last)
            throw Mistake.LimitReached(at, $"this range has more than {Limits.Turns} numbers");
        return new RangeOfNumbers((int)first, (int)Int128.Max(0, count));
    }

    static object? Calculate(BinaryOperator @operator, object? left, object? right, Span at)
    {
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return Numbers.Calculate(@operator, left!, right!, at);
        if (IsText(left) || IsText(right))
        {
            if (@operator == BinaryOperator.Add)
                return Join(Values.ToText(left), Values.ToText(right));
            if (@operator == BinaryOperator.Multiply && (Numbers.IsWhole(left) || Numbers.IsWhole(right)))
                return Numbers.IsWhole(left) ? Repeat(right, left!, at) : Repeat(left, right!, at);
        }

        if (left is null || right is null)
            return null;
        throw Mistake.WrongValue(at, "a number", Numbers.IsNumber(left) ? right : left);
    }

    static string Join(string left, string right) => left.Length <= Limits.Text - right.Length
        ? left + right
        : throw Mistake.TooLong("this text", Limits.Text, "characters");

    static string Repeat(object? value, object times, Span at)
    {
        var text = Values.ToText(value);
        var count = Math.Max(0, Numbers.ToLong(times));
        if (count > Limits.Text / Math.Max(1, text.Length))
            throw Mistake.PlacedAt(at, Mistake.TooLong("this text", Limits.Text, "characters"));
        return new StringBuilder().Insert(0, text, (int)count).ToString();
    }

    static bool AreBoth(Func<object?, bool> kind, object left, object right) => kind(left) && kind(right);

    static bool IsText(object? value) => value is string or Html or Enum;
}
