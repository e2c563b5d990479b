using System.Text;

namespace Knowledgebase.Templates.Functions;

/// <summary>The functions over text that look at its words.</summary>
internal static class Words
{
    public static string Capitalize(string text) =>
        text.Length == 0 ? text : string.Concat([char.ToUpperInvariant(text[0])], text.AsSpan(1));

    /// <summary>The first letter of a word counts, even if it stands behind other characters.</summary>
    public static string CapitalizeEach(string text)
    {
        var letters = text.ToCharArray();
        var isAhead = true;
        for (var i = 0; i < letters.Length; i++)
        {
            if (char.IsWhiteSpace(letters[i]))
                isAhead = true;
            else if (isAhead && char.IsLetter(letters[i]))
                (letters[i], isAhead) = (char.ToUpperInvariant(letters[i]), false);
        }

        return new string(letters);
    }

    /// <summary>At most as many characters as asked for, the ellipsis included, and never half of a surrogate pair.</summary>
    public static string Truncate(string text, int length, string ellipsis)
    {
        if (text.Length <= length)
            return text;
        var kept = Math.Clamp(length - ellipsis.Length, 0, text.Length);
        if (kept > 0 && char.IsHighSurrogate(text[kept - 1]))
            kept--;
        return string.Concat(text.AsSpan(0, kept), ellipsis);
    }

    /// <summary>The ellipsis is there even if no word is cut, as in Scriban. An empty text has no words.</summary>
    public static string TruncateWords(string text, int count, string ellipsis)
    {
        if (text.Length == 0)
            return text;
        var (kept, at) = (new StringBuilder(), 0);
        for (var words = 0; words < count; words++)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            kept.Append(words == 0 ? "" : " ").Append(text, at, end - at);
            if (end == text.Length)
                break;
            for (at = end; at < text.Length && char.IsWhiteSpace(text[at]);)
                at++;
        }

        return kept.Append(ellipsis).ToString();
    }

    /// <summary>Letters and digits in lower case, all before and between them turned into one hyphen: <c>100-m-ms</c>.</summary>
    public static string Handle(string text)
    {
        var handle = new StringBuilder(text.Length);
        var hasGap = false;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character))
            {
                hasGap = true;
                continue;
            }

            if (hasGap)
                handle.Append('-');
            hasGap = false;
            handle.Append(char.ToLowerInvariant(character));
        }

        return handle.ToString();
    }
}
