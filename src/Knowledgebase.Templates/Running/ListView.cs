using System.Collections;

namespace Knowledgebase.Templates.Running;

/// <summary>A way to walk any kind of list by index without copying the kinds that have one.</summary>
internal readonly struct ListView
{
    readonly IReadOnlyList<object?>? items;
    readonly IList? untyped;

    ListView(IReadOnlyList<object?>? items, IList? untyped) => (this.items, this.untyped) = (items, untyped);

    public static ListView Empty { get; } = new([], null);

    public int Count => items?.Count ?? untyped!.Count;

    public object? this[int index] => items is null ? untyped![index] : items[index];

    public static ListView OfCharacters(string text) =>
        new([.. text.Select(object? (character) => character.ToString())], null);

    /// <summary>Text is not a list. An object with keys is one of pairs.</summary>
    public static bool TryOf(object? value, out ListView view)
    {
        switch (value)
        {
            case IReadOnlyList<object?> list:
                view = new ListView(list, null);
                return true;
            case IList list:
                view = new ListView(null, list);
                return true;
            case IDictionary dictionary:
                view = new ListView(PairsOf(dictionary), null);
                return true;
            case IEnumerable enumerable and not string:
                view = new ListView([.. enumerable.Cast<object?>()], null);
                return true;
            default:
                view = Empty;
                return false;
        }
    }

    public List<object?> ToList()
    {
        var copy = new List<object?>(Count);
        for (var i = 0; i < Count; i++)
            copy.Add(this[i]);
        return copy;
    }

    static List<object?> PairsOf(IDictionary dictionary)
    {
        var pairs = new List<object?>(dictionary.Count);
        foreach (DictionaryEntry entry in dictionary)
            pairs.Add(KeyValuePair.Create(Values.ToText(entry.Key), entry.Value));
        return pairs;
    }
}
