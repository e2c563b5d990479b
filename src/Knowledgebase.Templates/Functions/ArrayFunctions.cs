using System.Collections;
using System.Text;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>Functions over lists. None changes the list it is given.</summary>
internal static class ArrayFunctions
{
    public static readonly FunctionGroup Group = new(
        "array",
        ("add", "list value", "The list with the value behind its items.",
            call => new List<object?>(call.List(0).ToList()) { call[1] }),
        ("add_range", "list1 list2", "The items of both lists, one list behind the other.", Concat),
        ("any", "list function args...", "Whether the function gives true for an item, which it gets before the arguments.", Any),
        ("compact", "list", "The list without the items that are null.",
            call => Selected(call, items => items.Where(item => item is not null))),
        ("concat", "list1 list2", "The items of both lists, one list behind the other.", Concat),
        ("contains", "list item", "Whether the item is in the list.", Contains),
        ("cycle", "list group?", "The next item at each call with this group, or with an equal list where no group is given.", Cycle),
        ("each", "list function", "What the function gives for each item.", Each),
        ("filter", "list function", "The items for which the function gives true.", Filter),
        ("first", "list", "The first item; null if there is none.", call => call.List(0) is { Count: > 0 } list ? list[0] : null),
        ("insert_at", "list index value", "The list with the value at that place; null fills the gap behind a shorter list.", InsertAt),
        ("join", "list delimiter function?",
            "The items as one text, the delimiter between them; the function may change the text of each.", Join),
        ("last", "list", "The last item; null if there is none.",
            call => call.List(0) is { Count: > 0 } list ? list[list.Count - 1] : null),
        ("limit", "list count", "No more than that many items from the start.",
            call => Part(call, 0, call.Integer(1))),
        ("map", "list member", "The member of that name of each item that has it.", Map),
        ("offset", "list index", "The items from that place on.",
            call => Part(call, Math.Max(0, call.Integer(1)), int.MaxValue)),
        ("remove_at", "list index", "The list without the item at that place; a negative one counts from the end.", RemoveAt),
        ("reverse", "list", "The items from the last to the first.",
            call => new Sequence(call.List(0).ToList().AsEnumerable().Reverse())),
        ("size", "list", "How many items there are.", call => Values.Of(call.List(0).Count)),
        ("sort", "list member?", "The items in order, or in the order of their members of that name, as in `date.year`.", Sort),
        ("uniq", "list", "The list with each value only once.", Unique));

    /// <summary>Null stays null, as in Scriban.</summary>
    static Sequence? Selected(FunctionCall call, Func<List<object?>, IEnumerable<object?>> select) =>
        call.Has(0) ? new Sequence(select(call.List(0).ToList())) : null;

    /// <summary>Copies no more than it gives, since templates take the first few of long lists.</summary>
    static Sequence? Part(FunctionCall call, int first, int count)
    {
        if (!call.Has(0))
            return null;
        var (list, part) = (call.List(0), new Sequence([]));
        for (var i = first; i < list.Count && part.Count < count; i++)
            part.Add(list[i]);
        return part;
    }

    static Sequence? Concat(FunctionCall call) =>
        call.Has(0) || call.Has(1) ? new Sequence([.. call.List(0).ToList(), .. call.List(1).ToList()]) : null;

    static object? Cycle(FunctionCall call)
    {
        var list = call.List(0);
        if (list.Count == 0)
            return null;
        return list[call.NextInCycle(call.Has(1) ? call.Text(1) : TextOf(list)) % list.Count];
    }

    static string TextOf(ListView list)
    {
        var text = new StringBuilder();
        for (var i = 0; i < list.Count; i++)
            Values.AppendTo(text, (i == 0 ? "" : ",") + Values.ToText(list[i]));
        return text.ToString();
    }

    static List<object?> InsertAt(FunctionCall call)
    {
        var (items, index) = (call.List(0).ToList(), Math.Max(0, call.Integer(1)));
        if (index > Limits.Turns)
            throw Mistake.TooLong("this list", Limits.Turns, "items");
        call.Spend(Math.Max(0, index - items.Count));
        while (items.Count < index)
            items.Add(null);
        items.Insert(index, call[2]);
        return items;
    }

    static List<object?> RemoveAt(FunctionCall call)
    {
        var (items, index) = (call.List(0).ToList(), call.Integer(1));
        if (index < 0)
            index += items.Count;
        if (index >= 0 && index < items.Count)
            items.RemoveAt(index);
        return items;
    }

    static string Join(FunctionCall call)
    {
        var (list, delimiter, text) = (call.List(0), call.Text(1), new StringBuilder());
        for (var i = 0; i < list.Count; i++)
        {
            var item = Values.ToText(list[i]);
            Values.AppendTo(text, i == 0 ? "" : delimiter);
            Values.AppendTo(text, call.Has(2) ? Values.ToText(call.Invoke(2, item)) : item);
        }

        return text.ToString();
    }

    static object Any(FunctionCall call)
    {
        foreach (var item in call.List(0).ToList())
        {
            if (Values.Holds(call.Invoke(1, [item, .. call.Rest(2)])))
                return Values.True;
        }

        return Values.False;
    }

    static object Contains(FunctionCall call)
    {
        var list = call.List(0);
        for (var i = 0; i < list.Count; i++)
        {
            if (call.AreSame(list[i], call[1]))
                return Values.True;
        }

        return Values.False;
    }

    static Sequence? Each(FunctionCall call)
    {
        if (!call.Has(0))
            return null;
        var results = new Sequence([]);
        foreach (var item in call.List(0).ToList())
            results.Add(call.Invoke(1, item));
        return results;
    }

    static Sequence? Filter(FunctionCall call)
    {
        if (!call.Has(0))
            return null;
        var kept = new Sequence([]);
        foreach (var item in call.List(0).ToList())
        {
            if (Values.Holds(call.Invoke(1, item)))
                kept.Add(item);
        }

        return kept;
    }

    /// <summary>A key that a dictionary lacks is left out; a member that a type lacks is a mistake.</summary>
    static Sequence Map(FunctionCall call)
    {
        var (name, found) = (call.Text(1), new Sequence([]));
        foreach (var item in call.List(0).ToList())
        {
            if (item is null)
                continue;
            var members = TypeMembers.Of(item.GetType());
            if (members.TryRead(item, name, out var value))
                found.Add(value);
            else if (members.Find(name) is null)
                throw Mistake.UnknownMember(call.At, name, item.GetType());
        }

        return found;
    }

    static List<object?> Sort(FunctionCall call)
    {
        if (call[0] is not (null or string or IEnumerable))
            return [call[0]];
        var at = call.At;
        var sites = call.Text(1).Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => new MemberSite(name, isOptional: true, at)).ToArray();
        var items = new List<(object? Item, object? Order)>();
        foreach (var item in call.List(0).ToList())
        {
            var order = item;
            foreach (var site in sites)
                order = site.Read(order);
            items.Add((item, call.Sortable(order)));
        }

        return [.. items.OrderBy(item => item.Order, Comparer<object?>.Create(Operations.Compare)).Select(item => item.Item)];
    }

    static Sequence? Unique(FunctionCall call)
    {
        if (!call.Has(0))
            return null;
        var seen = new Sequence([]);
        foreach (var item in call.List(0).ToList())
        {
            if (!IsAmong(seen, item, call))
                seen.Add(item);
        }

        return seen;
    }

    static bool IsAmong(Sequence seen, object? item, FunctionCall call)
    {
        foreach (var other in seen)
        {
            if (call.AreSame(other, item))
                return true;
        }

        return false;
    }
}
