namespace Knowledgebase.Site.Search;

/// <summary>
/// All words of the index as they are spelled, by their first letters, those of most documents first. The browser loads a letter when a word
/// that was typed is not in the index, and looks for what may have been meant.
/// </summary>
internal static class SpelledWords
{
    const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Stands for whatever is not one of the 26 letters.</summary>
    const char Other = '_';

    public static IEnumerable<(char Letter, byte[] Content)> Files(SearchIndex index)
    {
        var byLetter = index.Terms.Where(term => index.Spellings.ContainsKey(term.Word)).ToLookup(term => Letters.Contains(term.Word[0]) ? term.Word[0] : Other);
        return (Letters + Other).Select(letter => (letter, SearchJson.Write(json =>
            json.WriteStrings(byLetter[letter].OrderByDescending(term => term.Postings.Length).Select(term => index.Spellings[term.Word])))));
    }
}
