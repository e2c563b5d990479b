using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Search;

/// <summary>
/// What words of a query are for, where it is not to be looked for in texts. The browser is given them with the head of
/// the index, in the form that they are spelled in.
/// </summary>
internal static class QueryWords
{
    /// <summary>By the name of each use, the words that have it.</summary>
    public static IReadOnlyList<(string Use, string Words)> Uses(Subject subject) =>
    [
        // They tell nothing in this field, of what is found or of what was meant.
        ("generic", $"platform app tool program software {subject.Singular}"),
        ("filling", string.Join(' ', subject.CommonWords.Select(word => word.Value))
            + " data give gave tell people user best want need know whether use using really always ever online not no more most less free let lets please one think just"),
        ("comparing", "vs versus compare comparison between better than difference against"),
        ("negating", "no not never dont doesnt without isnt arent"),
    ];
}
