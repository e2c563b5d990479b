using System.Text.RegularExpressions;

namespace Knowledgebase.Sources.PageText;

/// <summary>Looks for quotations on a page.</summary>
internal static class QuoteSearch
{
    static readonly string[] omissions = ["[...]", "[\u2026]", "(...)", "(\u2026)", "...", "\u2026"];

    /// <summary>What became of each of some quotations, as far as the page was read.</summary>
    /// <param name="stop">Ends the search; what was not found until then is unknown.</param>
    public static IReadOnlyList<SeenQuote> Find(IReadOnlyList<string> quotes, IEnumerable<PageReading> readings, CancellationToken stop)
    {
        var fates = new QuoteFate[quotes.Count];
        Array.Fill(fates, QuoteFate.Vanished);
        foreach (var reading in readings)
        {
            var sought = Enumerable.Range(0, fates.Length).Where(index => fates[index] != QuoteFate.Stands).ToList();
            if (sought.Count == 0)
                break;
            var words = stop.IsCancellationRequested ? "" : reading.Words();
            foreach (var index in sought)
            {
                if (stop.IsCancellationRequested)
                    fates[index] = QuoteFate.Unknown;
                else if (Find(quotes[index], reading, words) is var fate and not QuoteFate.Vanished)
                    fates[index] = fate;
            }
        }

        return [.. quotes.Select((quote, index) => new SeenQuote(quote, fates[index]))];
    }

    /// <summary>
    /// Whether the words of a quotation stand on a page, whole and next to each other. Where it leaves something out (…), each of
    /// its parts must, one after another. Where only its letters do, in words that are parted in other places, it is unknown.
    /// </summary>
    static QuoteFate Find(string quote, PageReading reading, string page)
    {
        var (from, fate) = (0, QuoteFate.Stands);
        foreach (var part in quote.Split(omissions, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = reading.Loosen(part);
            if (words.Length == 0)
                continue;
            var length = words.Length;
            var found = page.IndexOf(words, from, StringComparison.Ordinal);
            if (found < 0)
            {
                (found, length) = FindLetters(words, page, from);
                fate = QuoteFate.Unknown;
            }

            if (found < 0)
                return QuoteFate.Vanished;
            // The space after a word is the one before the next.
            from = found + length - 1;
        }

        return fate;
    }

    static (int Index, int Length) FindLetters(string words, string page, int from)
    {
        var letters = words.Replace(" ", "", StringComparison.Ordinal).EnumerateRunes().Select(letter => Regex.Escape(letter.ToString()));
        // This engine takes a time that is linear in the page, whatever the quotation is.
        var match = new Regex($" {string.Join(" ?", letters)} ", RegexOptions.NonBacktracking).Match(page, from);
        return match.Success ? (match.Index, match.Length) : (-1, 0);
    }
}
