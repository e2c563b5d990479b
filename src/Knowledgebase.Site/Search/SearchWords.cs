using System.Buffers;
using System.Globalization;
using System.Text;

namespace Knowledgebase.Site.Search;

/// <summary>
/// The words of a text in the form that they are looked up in: without accents and capitals, and without the endings
/// that make a plural or a tense. The browser does the same to what is typed (<c>theme/scripts/search/words.js</c>), and
/// one list of cases tests both.
/// </summary>
internal sealed class SearchWords
{
    /// <summary>Words that nearly every question has, and that tell nothing of what it is about.</summary>
    public const string Stop =
        "a about all am an and any are as at be been by can could do does for from get has have how i if in is it its me my of on "
        + "or our should so that the their them there they this to us was we what when where which who why will with would you your";

    const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķłļñńņňòóôõöøōőŕřśşšťţùúûüūůűųýÿźżž";
    const string Plain = "aaaaaaaaacccddeeeeeeeeggiiiiiiikllnnnnoooooooorrsssttuuuuuuuuyyzzz";

    static readonly SearchValues<char> vowels = SearchValues.Create("aeiouy");
    static readonly HashSet<string> stop = [.. Stop.Split(' ')];

    // A page has the same words over and over; their forms are worked out once.
    readonly Dictionary<string, string?> forms = new(StringComparer.Ordinal);
    readonly StringBuilder word = new();

    /// <summary>The words of a text in their order, without those of <see cref="Stop"/>.</summary>
    public IEnumerable<string> Of(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                Append(char.ToLowerInvariant(letter));
            else if (word.Length > 0 && !IsWithinWord(letter) && Form(TakeWord()) is { } form)
                yield return form;
        }
        if (word.Length > 0 && Form(TakeWord()) is { } last)
            yield return last;
    }

    /// <summary>The words of all texts so far as they were spelled, without accents and capitals, with the form of each.</summary>
    public IEnumerable<(string Spelled, string Form)> Spellings =>
        from form in forms where form.Value is not null select (form.Key, form.Value);

    /// <summary>A word without its ending, as Porter's stemmer takes some of them off, but far fewer.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 3 || word.Any(char.IsAsciiDigit))
            return word;
        var stem = WithoutPlural(word);
        foreach (var ending in (string[])["ing", "ed", "ion"])
        {
            if (!stem.EndsWith(ending, StringComparison.Ordinal) || stem.EndsWith("eed", StringComparison.Ordinal))
                continue;
            var rest = stem[..^ending.Length];
            if (rest.Length < (ending == "ion" ? 4 : 3) || !rest.AsSpan().ContainsAny(vowels))
                continue;
            stem = rest[^1] == rest[^2] && !"lsz".Contains(rest[^1]) ? rest[..^1] : rest;
            break;
        }
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    /// <summary>A small letter without its accent.</summary>
    public static char WithoutAccent(char lower) => Accented.IndexOf(lower) is >= 0 and var index ? Plain[index] : lower;

    static string WithoutPlural(string word)
    {
        if (word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return word;
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";
        var afterHiss = word.Length > 4 && word[^2] == 'e' && (word[^3] is 's' or 'x' or 'z' || (word.Length > 5 && word[^4..^2] is "sh" or "ch"));
        return afterHiss ? word[..^2] : word[..^1];
    }

    string? Form(string folded)
    {
        if (!forms.TryGetValue(folded, out var form))
            forms[folded] = form = stop.Contains(folded) ? null : Stem(folded);
        return form;
    }

    string TakeWord()
    {
        var taken = word.ToString();
        word.Clear();
        return taken;
    }

    // Apostrophes, and accents that stand behind their letters.
    static bool IsWithinWord(char letter) =>
        letter is '\'' or '’' || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    void Append(char lower) => _ = lower switch
    {
        < (char)128 => word.Append(lower),
        'ß' => word.Append("ss"),
        'æ' => word.Append("ae"),
        'œ' => word.Append("oe"),
        _ => word.Append(WithoutAccent(lower)),
    };
}
