using System.Globalization;

namespace Knowledgebase.Site.Words;

/// <summary>
/// Shortens long texts to what differs between two states of them. Whatever is left out is counted where it stood.
/// </summary>
internal static class ChangedText
{
    const int Longest = 300;
    const int KeptOfCommon = 40;
    const int KeptOfChanged = 140;

    /// <summary>A text by itself.</summary>
    public static Quotation Of(string text) => new(Cut(text, KeptOfChanged));

    /// <summary>Two states of a text.</summary>
    public static (Quotation Before, Quotation After) Of(string before, string after)
    {
        if (before.Length <= Longest && after.Length <= Longest)
            return (new Quotation(before), new Quotation(after));
        var start = before.AsSpan().CommonPrefixLength(after);
        if (start > 0 && char.IsHighSurrogate(before[start - 1]))
            start--;
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        if (end > 0 && char.IsLowSurrogate(before[^end]))
            end--;
        return (Shortened(before), Shortened(after));

        Quotation Shortened(string text) => new(
            Cut(text[..start], KeptOfCommon) + Cut(text[start..^end], KeptOfChanged) + Cut(text[^end..], KeptOfCommon));
    }

    // The beginning and the end of a text that is longer than both and what stands between them.
    static string Cut(string text, int kept)
    {
        if (text.Length <= Math.Max(2 * kept, Longest / 3))
            return text;
        var (head, tail) = (kept, text.Length - kept);
        if (char.IsHighSurrogate(text[head - 1]))
            head--;
        if (char.IsLowSurrogate(text[tail]))
            tail++;
        return string.Create(CultureInfo.InvariantCulture, $"{text[..head]} […{tail - head:N0} characters left out…] {text[tail..]}");
    }
}
