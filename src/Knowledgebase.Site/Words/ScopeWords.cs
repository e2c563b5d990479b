using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>Puts into words what a finding is limited to.</summary>
internal static class ScopeWords
{
    /// <summary>The labels of a finding's restrictions, one text a restriction, such as "Desktop app, Mobile app or Browser".</summary>
    public static IReadOnlyList<string> Labels(Vocabulary vocabulary, Platform platform, Applicability applicability) =>
        [.. applicability.Restrictions.Select(restriction =>
            Alternatives([.. restriction.Ids.Select(id => Label(vocabulary, platform, restriction.Kind.Value, id.Value))]))];

    static string Alternatives(string[] labels) =>
        labels.Length < 2 ? string.Concat(labels) : $"{string.Join(", ", labels[..^1])} or {labels[^1]}";

    public static string Label(Vocabulary vocabulary, Platform platform, string kind, string id) =>
        (kind == ScopeKind.Edition
            ? platform.Editions.FirstOrDefault(edition => edition.Value.Id == id).Value?.Label
            : vocabulary.ScopeKind(kind)?.Scopes.FirstOrDefault(scope => scope.Id == id)?.Label)
        ?? id;
}
