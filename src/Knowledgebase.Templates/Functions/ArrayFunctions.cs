using System.Text;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>Functions over lists. None changes the list it is given.</summary>
internal static class ArrayFunctions
{
    public static readonly FunctionGroup Group = new(
        "array",
        ("add", "list value", call => new List<object?>(call.List(0).ToList()) { call[1] }),
        ("add_range", "list1 list2", Concat),
        ("concat", "list1 list2", Concat),
        ("any", "list function args...", Any),
        ("compact", "list", call => call.List(0).ToList().FindAll(item => item is not null)),
        ("contains", "list item", Contains),
        ("each", "list function", Each),
        ("filter", "list function", Filter),
        ("first", "list", call => call.List(0) is { Count: > 0 } list ? list[0] : null),
        ("last", "list", call => call.List(0) is { Count: > 0 } list ? list[list.Count - 1] : null),
        ("join", "list delimiter", Join),
        ("limit", "list count", call => call.List(0).ToList().Take(call.Integer(1)).ToList()),
        ("offset", "list index", call => call.List(0).ToList().Skip(call.Integer(1)).ToList()),
        ("map", "list member", Map),
        ("reverse", "list", call => call.List(0).ToList().AsEnumerable().Reverse().ToList()),
        ("size", "list", call => Values.Of(call.List(0).Count)),
        ("sort", "list member?", Sort),
        ("uniq", "list", Unique));

    static List<object?> Concat(FunctionCall call) => [.. call.List(0).ToList(), .. call.List(1).ToList()];

    static string Join(FunctionCall call)
    {
        var (list, delimiter, text) = (call.List(0), call.Text(1), new StringBuilder());
        for (var i = 0; i < list.Count; i++)
        {
            Values.AppendTo(text, i == 0 ? "" : delimiter);
            Values.AppendTo(text, Values.ToText(list[i]));
        }

        return text.ToString();
    }

    static object Any(FunctionCall call)
    {
        foreach (var item in call.List(0).ToList())
        {
            if (Values.Holds(call.Invoke(1, [item, .. call.Rest(2).Where(argument => argument is not null)])))
                return Values.True;
        }

        return Values.False;
    }

    static object Contains(FunctionCall call)
    {
        var list = call.List(0);
        for (var i = 0; i < list.Count; i++)
        {
            if (call.AreEqual(list[i], call[1]))
                return Values.True;
        }

        return Values.False;
    }

    static List<object?> Each(FunctionCall call)
    {
        var results = new List<object?>();
        foreach (var item in call.List(0).ToList())
            results.Add(call.Invoke(1, item));
        return results;
    }

    static List<object?> Filter(FunctionCall call)
    {
        var kept = new List<object?>();
        foreach (var item in call.List(0).ToList())
        {
            if (Values.Holds(call.Invoke(1, item)))
                kept.Add(item);
        }

        return kept;
    }

    static List<object?> Map(FunctionCall call)
    {
        var site = new MemberSite(call.Text(1), isOptional: true, call.At);
        return call.List(0).ToList().ConvertAll(site.Read);
    }

    static List<object?> Sort(FunctionCall call)
    {
        var site = call.Has(1) ? new MemberSite(call.Text(1), isOptional: true, call.At) : null;
        var items = new List<(object? Item, object? Order)>();
        foreach (var item in call.List(0).ToList())
            items.Add((item, call.Sortable(site is null ? item : site.Read(item))));
        return [.. items.OrderBy(item => item.Order, Comparer<object?>.Create(Operations.Compare)).Select(item => item.Item)];
    }

    static List<object?> Unique(FunctionCall call)
    {
        var seen = new List<object?>();
        foreach (var item in call.List(0).ToList())
        {
            if (!IsAmong(seen, item, call))
                seen.Add(item);
        }

        return seen;
    }

    static bool IsAmong(List<object?> seen, object? item, FunctionCall call)
    {
        foreach (var other in seen)
        {
            if (call.AreEqual(other, item))
                return true;
        }

        return false;
    }
}
