namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>A key that a group may have.</summary>
/// <param name="Name">As it stands in the file.</param>
/// <param name="Description">What belongs under it, for people who write it in an editor.</param>
/// <param name="FieldType">What may stand under it.</param>
internal sealed record Key(string Name, string Description, FieldType FieldType)
{
    /// <summary>The key of the words by which people know a thing.</summary>
    public static readonly Key Label = new("label", "How it is shown to people.", FieldType.Name);

    /// <summary>The key of the matching concept of a public vocabulary.</summary>
    public static readonly Key Concept = new("dpv",
        "The matching concept of the W3C Data Privacy Vocabulary, such as dpv:Advertising.", new FieldType.Concept());
}
