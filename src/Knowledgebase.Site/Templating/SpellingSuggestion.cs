using Knowledgebase.Facts.Names;

namespace Knowledgebase.Site.Templating;

/// <summary>What may have been meant by a name that does not exist.</summary>
internal static class SpellingSuggestion
{
    /// <summary>More names than this are not listed: nobody reads on to the one they need.</summary>
    const int LongestList = 12;

    /// <summary>Half a sentence to end a message with: the nearest name, and all of them where they are few.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        var names = known.Distinct().Order(StringComparer.Ordinal).ToList();
        var nearest = new SpellingSuggester(names).To(name);
        var guess = nearest is null ? "" : $"; is it `{nearest}`?";
        return names.Count is 0 or > LongestList ? guess : $"{(nearest is null ? "." : guess)} Known here: {string.Join(", ", names)}.";
    }
}
