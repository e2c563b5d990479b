namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes ids that something had before.</summary>
internal static class FormerIds
{
    /// <summary>The key that they stand under.</summary>
    public static readonly Key Key =
        new("formerly", "Ids that it had before. Their addresses lead to it.", new FieldType.List(new FieldType.NewId(), Distinct: true));

    /// <summary>Those that have the shape of ids; others are reported.</summary>
    public static EquatableList<Located<string>> In(Fields fields, Report report) =>
        fields.Words(Key.Name).Where(former => Ids.Accept(former, report)).ToEquatableList();
}
