namespace Knowledgebase.Facts.Editing;

/// <summary>Writes a finding that another is to follow, for people who put an end to it in its file.</summary>
public static class EndedFinding
{
    /// <summary>The lines that tell it from the others on its criterion, with <c>until:</c> left open.</summary>
    public static EquatableList<string> Lines(Finding finding) =>
    [
        finding.Answer.Entry("value"),
        .. finding.Since is { } since ? [YamlText.Entry("since", since.Value.ToString())] : (string[])[],
        "until:",
        .. finding.AppliesTo.Restrictions.Count == 0 ? (string[])[] : [$"applies-to: {{ {string.Join(", ", finding.AppliesTo.Restrictions.Select(Limit))} }}"],
    ];

    static string Limit(Restriction restriction) => restriction.Ids is [var only]
        ? YamlText.Entry(restriction.Kind.Value, only.Value)
        : $"{restriction.Kind.Value}: {YamlText.List(restriction.Ids.Select(id => id.Value))}";
}
