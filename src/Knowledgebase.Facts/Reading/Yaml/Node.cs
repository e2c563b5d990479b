namespace Knowledgebase.Facts.Reading.Yaml;

/// <summary>
/// What a YAML file holds, before anyone asks what it means: nothing but words, lists and groups of
/// keys, each with its place.
/// </summary>
internal abstract record Node(Position At)
{
    /// <summary>A text. <paramref name="Plain"/> tells that it stands without quotes.</summary>
    public sealed record Scalar(Position At, string Text, bool Plain) : Node(At)
    {
        /// <summary>Whether nothing is said: no text, or the word that YAML has for nothing.</summary>
        public bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (Plain && Text is "~" or "null" or "Null" or "NULL");
    }

    /// <summary>A list.</summary>
    public sealed record Sequence(Position At, EquatableList<Node> Items) : Node(At);

    /// <summary>Keys and what stands under them, in the order of the file; no key stands twice.</summary>
    public sealed record Mapping(Position At, EquatableList<Entry> Entries) : Node(At);

    /// <summary>A key and what stands under it.</summary>
    public readonly record struct Entry(Scalar Key, Node Value);

    /// <summary>What it is, in a contributor's words.</summary>
    public string Description => this switch
    {
        Sequence => "a list",
        Mapping => "a group of keys",
        Scalar { IsEmpty: true } => "empty",
        _ => "a text",
    };
}
