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
        ("join", "list delimiter", call => string.Join(call.Text(1), call.List(0).ToList().Select(Values.ToText))),
        ("limit", "list count", call => call.List(0).ToList().Take(call.Integer(1)).ToList()),
        ("offset", "list index", call => call.List(0).ToList().Skip(call.Integer(1)).ToList()),
        ("map", "list member", Map),
        ("reverse", "list", call => call.List(0).ToList().AsEnumerable().Reverse().ToList()),
        ("size", "list", call => Values.Of(call.List(0).Count)),
        ("sort", "list member?", Sort),
        ("uniq", "list", Unique));

    static List<object?> Concat(FunctionCall call) => [.. call.List(0).ToList(), .. call.List(1).ToList()];

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
            if (Operations.AreEqual(list[i], call[1]))
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
        if (!call.Has(1))
            return [.. call.List(0).ToList().Order(Comparer<object?>.Create(Operations.Compare))];
        var site = new MemberSite(call.Text(1), isOptional: true, call.At);
        return [.. call.List(0).ToList().OrderBy(site.Read, Comparer<object?>.Create(Operations.Compare))];
    }

    static List<object?> Unique(FunctionCall call)
    {
        var seen = new List<object?>();
        foreach (var item in call.List(0).ToList())
        {
            if (!seen.Exists(other => Operations.AreEqual(other, item)))
                seen.Add(item);
        }

        return seen;
    }
}
