using System.Text;

namespace Knowledgebase.Templates.Functions;

/// <summary>The functions over text that look at its words.</summary>
internal static class Words
{
    static readonly char[] Gaps = [' ', '\t', '\r', '\n'];

    public static string Capitalize(string text) =>
        text.Length == 0 ? text : string.Concat([char.ToUpperInvariant(text[0])], text.AsSpan(1));

    public static string CapitalizeEach(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(letters[i - 1]))
                letters[i] = char.ToUpperInvariant(letters[i]);
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

    public static string TruncateWords(string text, int count, string ellipsis)
    {
        var words = text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries);
        var kept = string.Join(' ', words.Take(count));
        return words.Length > count ? kept + ellipsis : kept;
    }

    /// <summary>Letters and digits in lower case, all between them turned into one hyphen: <c>100-m-ms</c>.</summary>
    public static string Handle(string text)
    {
        var handle = new StringBuilder(text.Length);
        var hasGap = false;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character))
            {
                hasGap = handle.Length > 0;
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
