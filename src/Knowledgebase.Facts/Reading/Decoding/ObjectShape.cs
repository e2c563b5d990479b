using Knowledgebase.Facts.Names;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>The keys that a group of a kind may have.</summary>
/// <param name="what">What a group of this kind is, as a message begins with it.</param>
/// <param name="required">Keys that must be there.</param>
/// <param name="optional">Keys that may be there.</param>
internal sealed class ObjectShape(string what, Key[] required, Key[] optional)
{
    readonly Key[] keys = [.. required, .. optional];

    /// <summary>What a group of this kind is, in words.</summary>
    public string What => what;

    /// <summary>The keys that it may have, those first that it must have.</summary>
    public IReadOnlyList<Key> Keys => keys;

    /// <summary>The keys that it must have.</summary>
    public IReadOnlyList<Key> Required => required;

    /// <summary>Where the value of a key is kept in <see cref="Fields"/>.</summary>
    /// <exception cref="InvalidOperationException">The shape has no such key, or it is declared in another form.</exception>
    public int IndexOf<TForm>(string key)
        where TForm : FieldType
    {
        var index = IndexOf(key);
        return index >= 0 && keys[index].FieldType is TForm
            ? index
            : throw new InvalidOperationException($"{what} has no key {key} that is declared as {typeof(TForm).Name}.");
    }

    /// <summary>
    /// Looks whether a node is a group of this kind. Keys that are unknown or missing are reported; null,
    /// with a problem reported too, where it is no group at all.
    /// </summary>
    public Fields? Open(Node node, Report report)
    {
        if (node is not Node.Mapping mapping)
        {
            report.Add(ReadingRules.WrongType, node.At, $"{what} is a group of keys, but this is {node.Description}.");
            return null;
        }
        var values = new Node?[keys.Length];
        foreach (var (key, value) in mapping.Entries)
        {
            var index = IndexOf(key.Text);
            if (index < 0)
                report.Add(ReadingRules.UnknownKey, key.At, UnknownKey(key.Text, value));
            else
                values[index] = value;
        }
        for (var i = 0; i < required.Length; i++)
            if (values[i] is null)
                report.Add(ReadingRules.MissingKey, mapping.At, $"{what} needs the key `{required[i].Name}`, which is missing here.");
        return new Fields(this, values, mapping.At, report);
    }

    int IndexOf(string key)
    {
        for (var i = 0; i < keys.Length; i++)
            if (keys[i].Name == key)
                return i;
        return -1;
    }

    string UnknownKey(string key, Node value)
    {
        var names = keys.Select(known => known.Name).ToList();
        if (new SpellingSuggester(names).To(key) is { } nearest)
            return $"{what} has no key `{key}`. Did you mean `{nearest}`?";
        // In { label: Yes, unpaid } the comma ends the text, and the rest of it becomes a key of its own.
        if (value is Node.Scalar { IsEmpty: true })
            return $"{what} has no key `{key}`. "
                + "If this belongs to the text before the comma, put the whole text in double quotes.";
        return $"{what} has no key `{key}`. It can have: {string.Join(", ", names)}.";
    }
}
