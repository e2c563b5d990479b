using Knowledgebase.Facts.Checking;

namespace Knowledgebase.Facts.Reading;

/// <summary>The keys that a group of a kind may have.</summary>
/// <param name="what">What a group of this kind is, as a message begins with it.</param>
/// <param name="required">Keys that must be there.</param>
/// <param name="optional">Keys that may be there.</param>
internal sealed class Shape(string what, string[] required, string[] optional)
{
    readonly string[] keys = [.. required, .. optional];

    /// <summary>Where a key's value is kept in <see cref="Fields"/>.</summary>
    public int IndexOf(string key) => Array.IndexOf(keys, key);

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
                report.Add(ReadingRules.MissingKey, mapping.At, $"{what} needs the key `{required[i]}`, which is missing here.");
        return new Fields(this, values, mapping.At, report);
    }

    string UnknownKey(string key, Node value)
    {
        if (new Nearest(keys).To(key) is { } nearest)
            return $"{what} has no key `{key}`. Did you mean `{nearest}`?";
        // In { label: Yes, unpaid } the comma ends the text, and the rest of it becomes a key of its own.
        if (value is Node.Scalar { IsEmpty: true })
            return $"{what} has no key `{key}`. "
                + "If this belongs to the text before the comma, put the whole text in double quotes.";
        return $"{what} has no key `{key}`. It can have: {string.Join(", ", keys)}.";
    }
}
