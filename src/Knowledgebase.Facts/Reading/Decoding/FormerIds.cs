namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes ids that something had before.</summary>
internal static class FormerIds
{
    /// <summary>How many ids something can have had. Of every two platforms, each id of the one leads on with each of the other.</summary>
    const int Most = 10;

    /// <summary>The key that they stand under.</summary>
    public static readonly Key Key =
        new("formerly", "Ids that it had before. Their addresses lead to it.", new FieldType.List(new FieldType.NewId(), Distinct: true, Most));

    /// <summary>Those that have the shape of ids; others are reported.</summary>
    public static EquatableList<Located<string>> In(Fields fields, Report report) =>
        fields.Words(Key.Name).Where(former => Ids.Accept(former, report)).ToEquatableList();
}
