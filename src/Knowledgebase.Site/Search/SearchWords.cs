using System.Buffers;
using System.Globalization;
using System.Text;

namespace Knowledgebase.Site.Search;

/// <summary>
/// The words of a text in the form that they are looked up in: without capitals, marks and the accents of Latin letters, and without the
/// endings that make a plural or a tense in English. Scripts that put no spaces between words are cut into pairs of
/// letters. The browser does the same to what is typed (<c>theme/scripts/search/understanding.js</c>), and one list of cases tests both.
/// </summary>
internal sealed class SearchWords
{
    /// <summary>Words that nearly every question has, and that tell nothing of what it is about.</summary>
    public const string Stop =
        "a about all am an and any are as at be been by can could do does for from get has have how i if in is it its me my of on "
        + "or our should so that the their them there they this to us was we what when where which who why will with would you your";

    /// <summary>Letters that people type otherwise and that Unicode does not take apart; a sigma ends words in another shape.</summary>
    static readonly Dictionary<int, string> spelledOut = new()
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['đ'] = "d", ['ł'] = "l", ['ı'] = "i", ['İ'] = "i", ['ς'] = "σ",
    };

    // The first letters of what Unicode takes small Latin letters apart into (UnicodeData.txt, from U+00C0 and from U+1E00), a dot
    // for what is none. String.Normalize leaves them whole where the runtime has no data of cultures, as here.
    const int FirstLatin = 0x00C0;
    const string PlainLatin = "................................aaaaaa.ceeeeiiii.nooooo..uuuuy.y.a.a.a.c.c.c.c.d...e.e.e.e.e.g.g.g.g.h...i.i.i"
        + ".i.....j.k..l.l.l.....n.n.n....o.o.o...r.r.r.s.s.s.s.t.t...u.u.u.u.u.u.w.y..z.z.z............................."
        + ".....o..............u.............................a.i.o.u.u.u.u.u..a.a.....g.k.o.o..j....g...n.a.....a.a.e.e.i"
        + ".i.o.o.r.r.u.u.s.t...h.......a.e.o.o.o.o.y............................";
    const int FirstAdditional = 0x1E00;
    const string PlainAdditional = ".a.b.b.b.c.d.d.d.d.d.e.e.e.e.e.f.g.h.h.h.h.h.i.i.k.k.k.l.l.l.l.m.m.m.n.n.n.n.o.o.o.o.p.p.r.r.r.r.s.s.s.s.s.t.t"
        + ".t.t.u.u.u.u.u.v.v.w.w.w.w.w.x.x.y.z.z.zhtwy.......a.a.a.a.a.a.a.a.a.a.a.a.e.e.e.e.e.e.e.e.i.i.o.o.o.o.o.o.o.o"
        + ".o.o.o.o.u.u.u.u.u.u.u.y.y.y.y......";

    static readonly SearchValues<char> vowels = SearchValues.Create("aeiouy");
    static readonly HashSet<string> stop = [.. Stop.Split(' ')];

    // A page has the same words over and over; their forms are worked out once.
    readonly Dictionary<string, string?> forms = new(StringComparer.Ordinal);

    /// <summary>The words of a text in their order, without those of <see cref="Stop"/>.</summary>
    public IEnumerable<string> Of(string text) => Split(text).Select(Form).OfType<string>();

    /// <summary>The words of a text in their order, also those of <see cref="Stop"/>.</summary>
    public IEnumerable<string> All(string text) => Split(text).Select(word => Form(word) ?? Stem(word));

    /// <summary>The words of all texts so far as they were spelled, without marks and capitals, with the form of each.</summary>
    public IEnumerable<(string Spelled, string Form)> Spellings =>
        from form in forms where form.Value is not null select (form.Key, form.Value);

    /// <summary>The words of a text without marks, capitals and apostrophes.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var run = new StringBuilder();
        var isUnspaced = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsMark(rune) || rune.Value is '\'' or '’')
                continue;
            var goesOn = Rune.IsLetter(rune) || Rune.IsDigit(rune);
            if (run.Length > 0 && (!goesOn || IsUnspaced(rune) != isUnspaced))
            {
                foreach (var word in WordsOf(run.ToString(), isUnspaced))
                    yield return word;
                run.Clear();
            }
            if (!goesOn)
                continue;
            isUnspaced = IsUnspaced(rune);
            var lower = Rune.ToLowerInvariant(rune);
            if (lower.IsAscii)
                run.Append((char)lower.Value);
            else
                run.Append(spelledOut.TryGetValue(lower.Value, out var letters) ? letters : WithoutAccent(lower).ToString());
        }
        foreach (var word in WordsOf(run.ToString(), isUnspaced))
            yield return word;
    }

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

    // Pairs of letters that follow each other, as search engines index Chinese and Japanese; one letter stands alone.
    static IEnumerable<string> WordsOf(string run, bool isUnspaced)
    {
        if (run.Length == 0)
            return [];
        if (!isUnspaced)
            return [run];
        var letters = run.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        return letters.Count == 1 ? letters : letters.Zip(letters.Skip(1), string.Concat);
    }

    static Rune WithoutAccent(Rune lower)
    {
        var plain = lower.Value switch
        {
            >= FirstLatin and < FirstLatin + 400 => PlainLatin[lower.Value - FirstLatin],
            >= FirstAdditional and < FirstAdditional + 256 => PlainAdditional[lower.Value - FirstAdditional],
            _ => '.',
        };
        return plain == '.' ? lower : new Rune(plain);
    }

    static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // The blocks of Thai, Lao, Myanmar, Khmer, Kana and Han.
    static bool IsUnspaced(Rune rune) => rune.Value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x3005 and <= 0x3007) or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0x20000 and <= 0x3FFFF);

    static string WithoutPlural(string word)
    {
        if (word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return word;
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";
        var afterHiss = word.Length > 4 && word[^2] == 'e' && (word[^3] is 's' or 'x' or 'z' || (word.Length > 5 && word[^4..^2] is "sh" or "ch"));
        return afterHiss ? word[..^2] : word[..^1];
    }

    string? Form(string split)
    {
        if (!forms.TryGetValue(split, out var form))
            forms[split] = form = stop.Contains(split) ? null : Stem(split);
        return form;
    }
}
