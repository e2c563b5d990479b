using System.Collections;
using System.Runtime.CompilerServices;

namespace Knowledgebase.Templates.Running;

/// <summary>Which values are equal, and which come first.</summary>
internal static class Comparisons
{
    /// <summary>
    /// Numbers are equal by value, lists by their items, and what stands beside text is compared as text; so a member of an
    /// enum equals its name.
    /// </summary>
    public static bool AreEqual(object? left, object? right)
    {
        var budget = Limits.Turns;
        return AreEqual(left, right, ref budget);
    }

    static bool AreEqual(object? left, object? right, ref int budget)
    {
        if (left is string one && right is string other)
            return one == other;
        if (left is Empty || right is Empty)
            return IsEmptyBeside(left is Empty ? right : left);
        if (left is null || right is null)
            return left is null && right is null;
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return Numbers.Compare(left, right) == 0;
        if (Values.IsText(left) || Values.IsText(right))
            return Values.ToText(left) == Values.ToText(right);
        if (left is bool condition)
        {
            // As in Scriban, true is 1 beside a number, and every other value counts as true.
            return Numbers.IsNumber(right)
                ? Numbers.Compare(Values.Of(condition ? 1 : 0), right) == 0
                : condition == Values.Holds(right);
        }

        if (right is bool)
            return AreEqual(right, left, ref budget);
        return ReferenceEquals(left, right) || left.Equals(right) || AreListsEqual(left, right, ref budget);
    }

    /// <summary>Whether a value is what <c>empty</c> stands for: something that holds others, and none.</summary>
    static bool IsEmptyBeside(object? value) => value is Empty || value is IEnumerable and not string && Empty.Is(value);

    /// <param name="budget">How many more items may be compared; lists can hold each other and themselves.</param>
    static bool AreListsEqual(object left, object right, ref int budget)
    {
        if (!Lists.IsList(left) || !Lists.IsList(right)
            || !ListView.TryOf(left, out var ones) || !ListView.TryOf(right, out var others) || ones.Count != others.Count)
        {
            return false;
        }

        for (var i = 0; i < ones.Count; i++)
        {
            if (--budget < 0 || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
                throw Mistake.LimitReached(default, $"these lists have more than {Limits.Turns} items to compare");
            if (!AreEqual(ones[i], others[i], ref budget))
                return false;
        }

        return true;
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
        return kinds != 0 ? kinds : CompareText(left, right);
    }

    static string KindOf(object value) =>
        Numbers.IsNumber(value) ? "" : Values.IsText(value) ? "text" : value.GetType().FullName ?? "";

    static int CompareText(object? left, object? right) => string.CompareOrdinal(Values.ToText(left), Values.ToText(right));

    /// <summary>Whether two values stand in an order. Text is greater than null; nothing else is less or greater than it.</summary>
    public static bool IsOrdered(object? left, object? right, Span at, Func<int, bool> holds)
    {
        if (Values.IsText(left) || Values.IsText(right))
            return holds(left is null or Empty ? -1 : right is null or Empty ? 1 : CompareText(left, right));
        if (left is null || right is null)
            return false;
        if (left is Empty || right is Empty)
            return holds(0) && AreEqual(left, right);
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return holds(Numbers.Compare(left, right));
        if (left is bool one && Numbers.IsNumber(right))
            return holds(Numbers.Compare(Values.Of(one ? 1 : 0), right));
        if (right is bool other && Numbers.IsNumber(left))
            return holds(Numbers.Compare(left, Values.Of(other ? 1 : 0)));
        if ((Lists.IsList(left) || Lists.IsList(right)) && ListView.TryOf(left, out var ones) && ListView.TryOf(right, out var others))
            return holds(ones.Count.CompareTo(others.Count));
        if (left is IEnumerable or bool || left is not IComparable)
            throw Mistake.WrongValue(at, "a value that has an order", left);
        if (left.GetType() == right.GetType())
            return holds(Compare(left, right));
        throw Mistake.WrongValue(at, $"a value to compare with {TypeMembers.NameOf(left.GetType())}", right);
    }
}
