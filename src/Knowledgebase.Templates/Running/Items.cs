using System.Collections;
using Knowledgebase.Templates.Functions;

namespace Knowledgebase.Templates.Running;

/// <summary>Reads and sets what stands in brackets: items of lists by number, members by name.</summary>
internal static class Items
{
    /// <summary>Negative numbers count from the end; beyond either end there is null.</summary>
    /// <param name="mustExist">Whether a member that the owner's type lacks is a mistake; otherwise it is null.</param>
    public static object? Read(object? owner, object? key, Span at, bool mustExist = true)
    {
        if (owner is null)
            throw NothingToIndex(at);
        if (Values.IsText(key))
            return new MemberSite(Values.ToText(key), isOptional: false, at, mustExist).Read(owner);
        if (!Numbers.IsWhole(key))
            throw Mistake.WrongValue(at, "a whole number or a name between the brackets", key);
        var index = Numbers.ToLong(key!);
        if (owner is string text)
            return IsWithin(ref index, text.Length) ? text[(int)index].ToString() : null;
        if (owner is IDictionary)
            return new MemberSite(Values.ToText(key), isOptional: false, at, mustExist).Read(owner);
        if (!ListView.TryOf(owner, out var list))
            throw Mistake.WrongValue(at, "a list before `[`", owner);
        return IsWithin(ref index, list.Count) ? list[(int)index] : null;
    }

    static bool IsWithin(ref long index, int count)
    {
        if (index < 0)
            index += count;
        return index >= 0 && index < count;
    }

    public static TemplateException NothingToIndex(Span at) => Mistake.WrongValue(at, "a list or an object before `[`", null);

    /// <returns>How many items the list has grown by.</returns>
    public static int Write(object? owner, object? key, object? value, Span at)
    {
        if (Values.IsText(key) || owner is IDictionary)
        {
            WriteMember(owner, Values.ToText(key), value, at);
            return 0;
        }

        if (owner is List<object?> list
            && Numbers.IsWhole(key)
            && Numbers.ToLong(key!) is var place
            && (place < 0 ? place + list.Count : place) is >= 0 and < Limits.Turns and var index)
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
        if (owner is Variables variables)
        {
            variables.Write(name, value, at);
            return;
        }

        if (owner is TemplateList list)
        {
            list.Members[name] = value;
            return;
        }

        if (owner is not Dictionary<string, object?> members)
            throw Mistake.WrongValue(at, $"an object that a template made, to set its member `{name}`", owner);
        members[name] = value;
    }

    /// <summary>What a loop walks over; null counts as nothing.</summary>
    public static ListView ListOf(object? value, Span at)
    {
        if (value is null)
            return ListView.Empty;
        if (value is string text)
            return ListView.OfCharacters(text);
        return value is not IEnumerable || !ListView.TryOf(value, out var list)
            ? throw Mistake.WrongValue(at, "a list", value)
            : list;
    }

    /// <summary>The names and values of an object, to become variables.</summary>
    public static IEnumerable<KeyValuePair<string, object?>> MembersOf(object? value, Span at)
    {
        if (value is FunctionGroup group)
            return group.Functions.Select(function => KeyValuePair.Create(function.Key, (object?)function.Value));
        if (value is null or string or bool || Numbers.IsNumber(value) || Lists.IsList(value) && value is not Variables)
            throw Mistake.WrongValue(at, "an object, to make its members variables", value);
        var members = TypeMembers.Of(value.GetType());
        return members.NamesIn(value).Select(name => KeyValuePair.Create(name, members.TryRead(value, name, out var member) ? member : null));
    }
}
