using Knowledgebase.Facts;

namespace Knowledgebase.Site.Words;

/// <summary>Puts into words what a finding is limited to.</summary>
internal static class ScopeWords
{
    /// <summary>The labels of a finding's restrictions, one text a restriction, such as "Desktop app or Mobile app".</summary>
    public static IReadOnlyList<string> Labels(Vocabulary vocabulary, Platform platform, Applicability applicability) =>
        [.. applicability.Restrictions.Select(restriction =>
            string.Join(" or ", restriction.Ids.Select(id => Label(vocabulary, platform, restriction.Kind.Value, id.Value))))];

    static string Label(Vocabulary vocabulary, Platform platform, string kind, string id) =>
        (kind == ScopeKind.Edition
            ? platform.Editions.FirstOrDefault(edition => edition.Value.Id == id).Value?.Label
            : vocabulary.ScopeKind(kind)?.Scopes.FirstOrDefault(scope => scope.Id == id)?.Label)
        ?? id;
}
