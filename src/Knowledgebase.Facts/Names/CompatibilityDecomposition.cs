using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Knowledgebase.Facts.Names;

/// <summary>
/// Unicode's compatibility decomposition (UAX #15, form NFKD), after which two ways to write the same letters are equal.
/// The program runs without the library of languages that <see cref="string.Normalize()"/> needs, and there returns
/// every text as it is; the data stands in a file beside this one.
/// </summary>
public static class CompatibilityDecomposition
{
    // A text of nothing but marks must not take the square of its length (UAX #15, section 13).
    const int MostMarksInARow = 30;

    static readonly FrozenDictionary<int, (byte Class, int[] Parts)> characters = Read();

    /// <summary>The text in the form NFKD, but for Hangul, whose letters are composed to syllables.</summary>
    public static string Of(string text)
    {
        var whole = new StringBuilder(text.Length + 16);
        var marks = new List<(byte Class, int Character)>();
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsAscii)
            {
                Append(rune.Value, whole, marks);
                continue;
            }

            Flush(whole, marks);
            whole.Append((char)rune.Value);
        }

        Flush(whole, marks);
        return whole.ToString();
    }

    static void Append(int character, StringBuilder whole, List<(byte Class, int Character)> marks)
    {
        var (combiningClass, parts) = characters.GetValueOrDefault(character);
        if (parts is not null)
        {
            foreach (var part in parts)
                Append(part, whole, marks);
            return;
        }

        if (combiningClass != 0)
        {
            marks.Add((combiningClass, character));
            if (marks.Count == MostMarksInARow)
                Flush(whole, marks);
            return;
        }

        Flush(whole, marks);
        if (whole.Length > 0 && HangulSyllable.Compose(whole[^1], character) is { } syllable)
            whole[^1] = syllable;
        else
            whole.Append(new Rune(character));
    }

    // The order of marks that do not touch each other says nothing, so all texts have the same.
    static void Flush(StringBuilder whole, List<(byte Class, int Character)> marks)
    {
        if (marks.Count == 0)
            return;
        foreach (var (_, mark) in marks.OrderBy(mark => mark.Class))
            whole.Append(new Rune(mark));
        marks.Clear();
    }

    static FrozenDictionary<int, (byte Class, int[] Parts)> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("unicode-decompositions.txt")!;
        using var reader = new StreamReader(stream);
        var read = new Dictionary<int, (byte Class, int[] Parts)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var fields = line.Split(';');
            int[]? parts = fields[2].Length == 0 ? null : [.. fields[2].Split(' ').Select(Code)];
            read.Add(Code(fields[0]), (byte.Parse(fields[1], CultureInfo.InvariantCulture), parts!));
        }

        return read.ToFrozenDictionary();
    }

    static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

/// <summary>The syllables of Hangul, which Unicode composes by arithmetic (The Unicode Standard, section 3.12).</summary>
internal static class HangulSyllable
{
    const int FirstSyllable = 0xAC00;
    const int FirstLeading = 0x1100;
    const int FirstVowel = 0x1161;
    const int BeforeTrailing = 0x11A7;
    const int Leadings = 19;
    const int Vowels = 21;
    const int Trailings = 28;

    /// <summary>What two characters are as one syllable, or a longer one; null where they are none.</summary>
    public static char? Compose(char first, int second)
    {
        if (first - FirstLeading is >= 0 and < Leadings and var leading && second - FirstVowel is >= 0 and < Vowels and var vowel)
            return (char)(FirstSyllable + (((leading * Vowels) + vowel) * Trailings));
        if (first - FirstSyllable is >= 0 and < Leadings * Vowels * Trailings and var syllable && syllable % Trailings == 0
            && second - BeforeTrailing is > 0 and < Trailings and var trailing)
            return (char)(first + trailing);
        return null;
    }
}
