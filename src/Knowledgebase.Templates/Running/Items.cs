using System.Collections;

namespace Knowledgebase.Templates.Running;

/// <summary>Reads and sets what stands in brackets: items of lists by number, members by name.</summary>
internal static class Items
{
    /// <summary>Negative numbers count from the end; beyond either end there is null.</summary>
    public static object? Read(object? owner, object? key, Span at)
    {
        if (owner is null)
            throw NothingToIndex(at);
        if (key is string name)
            return ReadMember(owner, name, at);
        if (!Numbers.IsWhole(key))
            throw Mistake.WrongValue(at, "a whole number or a name between the brackets", key);
        if (!ListView.TryOf(owner, out var list))
            throw Mistake.WrongValue(at, "a list before `[`", owner);
        var index = Numbers.ToLong(key!);
        if (index < 0)
            index += list.Count;
        return index >= 0 && index < list.Count ? list[(int)index] : null;
    }

    public static TemplateException NothingToIndex(Span at) => Mistake.WrongValue(at, "a list or an object before `[`", null);

    static object? ReadMember(object owner, string name, Span at)
    {
        var type = owner.GetType();
        return TypeMembers.Of(type).Find(name) is { } get ? get(owner) : throw Mistake.UnknownMember(at, name, type);
    }

    /// <returns>How many items the list has grown by.</returns>
    public static int Write(object? owner, object? key, object? value, Span at)
    {
        if (key is string name)
        {
            WriteMember(owner, name, value, at);
            return 0;
        }

        if (owner is List<object?> list
            && Numbers.IsWhole(key)
            && Numbers.ToLong(key!) is >= 0 and < Limits.Turns and var index)
        {
            var added = Math.Max(0, (int)index + 1 - list.Count);
            while (list.Count <= index)
                list.Add(null);
            list[(int)index] = value;
            return added;
        }

        throw Mistake.WrongValue(at, "a list that a template made, and the number of an item", owner);
    }

    public static void WriteMember(object? owner, string name, object? value, Span at)
    {
        if (owner is not Dictionary<string, object?> members)
            throw Mistake.WrongValue(at, $"an object that a template made, to set its member `{name}`", owner);
        members[name] = value;
    }

    /// <summary>What a loop walks over; null counts as nothing.</summary>
    public static ListView ListOf(object? value, Span at)
    {
        if (value is null)
            return ListView.Empty;
        return value is not IEnumerable || !ListView.TryOf(value, out var list)
            ? throw Mistake.WrongValue(at, "a list", value)
            : list;
    }
}
