using System.Collections;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Running;

/// <summary>What the operators do with lists: join, extend and repeat them. Each makes a new one.</summary>
internal static class Lists
{
    public static bool IsList(object? value) => value is IEnumerable and not (string or IDictionary);

    public static object? Calculate(BinaryOperator @operator, object? left, object? right, Span at) => @operator switch
    {
        BinaryOperator.ShiftLeft when IsList(left) => Limited([.. ItemsOf(left), right]),
        BinaryOperator.ShiftRight when IsList(right) => Limited([left, .. ItemsOf(right)]),
        BinaryOperator.Add when IsList(left) && IsList(right) => Limited([.. ItemsOf(left), .. ItemsOf(right)]),
        BinaryOperator.Multiply when Numbers.IsNumber(right) => Repeat(left, right!, at),
        BinaryOperator.Multiply when Numbers.IsNumber(left) => Repeat(right, left!, at),
        BinaryOperator.Divide or BinaryOperator.DivideToInteger when Numbers.IsNumber(right) => FirstPart(left, right!, at),
        BinaryOperator.Modulo when Numbers.IsNumber(right) => EachNth(left, right!, at),
        _ => throw Mistake.WrongValue(at, "a value that this operator can combine with a list", IsList(left) ? right : left),
    };

    static List<object?> ItemsOf(object? list) => ListView.TryOf(list, out var view) ? view.ToList() : [];

    static List<object?> Repeat(object? list, object times, Span at)
    {
        var (items, count) = (ItemsOf(list), Math.Max(0, Math.Round(Numbers.ToDouble(times))));
        if (count * items.Count > Limits.Turns)
            throw Mistake.PlacedAt(at, Mistake.TooLong("this list", Limits.Turns, "items"));
        var repeated = new List<object?>(items.Count * (int)count);
        for (var i = 0; i < (int)count; i++)
            repeated.AddRange(items);
        return repeated;
    }

    /// <summary>Half of a list of five are its first two.</summary>
    static List<object?> FirstPart(object? list, object divisor, Span at)
    {
        var items = ItemsOf(list);
        return items.GetRange(0, items.Count / DivisorOf(divisor, at));
    }

    static List<object?> EachNth(object? list, object divisor, Span at)
    {
        var (items, step) = (ItemsOf(list), DivisorOf(divisor, at));
        return [.. items.Where((_, index) => index % step == 0)];
    }

    static int DivisorOf(object divisor, Span at) => Math.Round(Numbers.ToDouble(divisor)) is >= 1 and <= int.MaxValue and var whole
        ? (int)whole
        : throw Mistake.WrongValue(at, "a divisor of 1 or more", divisor);

    static List<object?> Limited(List<object?> list) =>
        list.Count <= Limits.Turns ? list : throw Mistake.TooLong("this list", Limits.Turns, "items");
}
