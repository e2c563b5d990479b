using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Editing;

/// <summary>Tells whether two YAML files say the same, wherever it stands and however it is quoted.</summary>
internal static class NodeEquality
{
    /// <summary>Whether the roots are the same but for the order of their keys and of the findings under one key.</summary>
    public static bool AreSame(Node one, Node other) => (one, other) switch
    {
        (Node.Mapping first, Node.Mapping second) => AreSame(first, second),
        _ => AreEqual(one, other),
    };

    static bool AreSame(Node.Mapping one, Node.Mapping other)
    {
        var values = other.Entries.ToDictionary(entry => entry.Key.Text, entry => entry.Value, StringComparer.Ordinal);
        return one.Entries.Count == other.Entries.Count
            && one.Entries.All(entry => values.TryGetValue(entry.Key.Text, out var value) && HaveSameMembers(entry.Value, value));
    }

    static bool HaveSameMembers(Node one, Node other) => (one, other) switch
    {
        (Node.Sequence first, Node.Sequence second) => first.Items.Count == second.Items.Count
            && first.Items.Select(Text).Order(StringComparer.Ordinal).SequenceEqual(second.Items.Select(Text).Order(StringComparer.Ordinal)),
        _ => AreEqual(one, other),
    };

    static bool AreEqual(Node one, Node other) => Text(one) == Text(other);

    // Lengths stand before texts, so that no text can look like the end of another.
    static string Text(Node node) => node switch
    {
        Node.Scalar { IsEmpty: true } => "~",
        Node.Scalar scalar => $"{scalar.Text.Length}:{scalar.Text}",
        Node.Sequence sequence => $"[{string.Concat(sequence.Items.Select(Text))}]",
        Node.Mapping mapping => $"{{{string.Concat(mapping.Entries.Select(entry => Text(entry.Key) + Text(entry.Value)))}}}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
