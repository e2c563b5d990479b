using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Search;

/// <summary>
/// What words of a query are for, where it is not to be looked for in texts. The browser is given them with the head of
/// the index, in the form that they are spelled in; what it makes of them stands in <c>theme/scripts/search/understanding.js</c>.
/// </summary>
internal static class QueryWords
{
    /// <summary>By the name of each use, the words that have it.</summary>
    public static IReadOnlyList<(string Use, string Words)> Uses(Subject subject) =>
    [
        // They tell nothing in this field, of what is found or of what was meant.
        ("generic", $"platform app tool program software {subject.Singular}"),
        ("filling", string.Join(' ', subject.CommonWords.Select(word => word.Value))
            + " data give gave tell compliant people user best want need know whether use using really always ever online not no more most less free let lets please one think just"),
        ("comparing", "vs versus compare comparison between better than difference against"),
        ("negating", "no not never dont doesnt without isnt arent"),
        // Whether to rely on a platform: with the first that is asked in any case, with the others if they are all that is asked.
        ("trusting", "safe safer safest unsafe secure security insecure trust trusted trustworthy legit reliable"),
        ("judging", "private privacy safety good bad worse worst best better recommend beware dangerous risky risk okay"),
        ("replacing", "alternative instead replace replacement"),
        // How it was on another day.
        ("timely", "since before after until history previously formerly earlier used when"),
        // What to do, which tips tell.
        ("acting", "hide turn disable enable stop prevent avoid protect block switch change remove limit lock"),
        // A kind of what is found.
        ("claim", "article"),
        ("tip", "tip"),
        ("event", "event incident scandal news"),
    ];
}
