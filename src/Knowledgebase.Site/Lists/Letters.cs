using System.Globalization;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Search;

namespace Knowledgebase.Site.Lists;

/// <summary>Groups what has names by their first letter, as indexes of books do.</summary>
internal static class Letters
{
    /// <summary>The folder of the pages of letters, below the address of the list.</summary>
    public const string Folder = "letters";

    const string NoLetter = "0–9";

    /// <summary>How many platforms a page can carry with a few lines or a table for each.</summary>
    const int MostPlatforms = 100;

    /// <summary>The letter from A to Z that a name stands under, whatever accents it has; all else stands under "0–9".</summary>
    public static string Of(string name)
    {
        var first = SearchWords.Split(name).FirstOrDefault() is { } word ? char.ToUpperInvariant(word[0]) : ' ';
        return char.IsAsciiLetter(first) ? first.ToString() : NoLetter;
    }

    /// <summary>Platforms by letter, below an address; with many of them as in <c>/platforms/letters/z/</c>.</summary>
    public static LongList<Platform> OfPlatforms(string address, IEnumerable<Platform> platforms) => new(
        address,
        MostPlatforms,
        [
            .. platforms
                .OrderBy(platform => platform.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(platform => platform.Id, StringComparer.Ordinal)
                .GroupBy(platform => Of(platform.Name))
                .OrderBy(letter => letter.Key, StringComparer.Ordinal)
                .Select(letter => new ListGroup<Platform>($"{Folder}/{PathOf(letter.Key)}", letter.Key, [.. letter])),
        ]);

    static string PathOf(string letter) => letter == NoLetter ? "0-9" : letter.ToLower(CultureInfo.InvariantCulture);
}
