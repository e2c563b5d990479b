namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>A key that a group may have.</summary>
/// <param name="Name">As it stands in the file.</param>
/// <param name="Description">What belongs under it, for people who write it in an editor.</param>
/// <param name="FieldType">What may stand under it.</param>
internal sealed record Key(string Name, string Description, FieldType FieldType);
