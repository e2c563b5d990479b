using System.Buffers;
using Knowledgebase.Facts.Names;
using Knowledgebase.Sources.Fetching;

namespace Knowledgebase.Sources.Reporting;

/// <summary>
/// Writes what others wrote into Markdown so that it is nothing but text. GitHub finds mentions, issues and addresses
/// in the text that Markdown came to, where no escape is left, so only code spans and links of ours keep it from that.
/// </summary>
internal static class MarkdownText
{
    // As long as programs take addresses for certain.
    const int LongestAddress = 2000;

    static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    const string OpensBeforeWord = "(“\"'";

    const string ClosesAfterWord = ")”\"'.,:;?!";

    /// <summary>A text as a code span.</summary>
    public static string Code(string text) => PlainLine.Shortened(text) is { Length: > 0 } line ? MarkdownEncoder.CodeSpan(line) : "(nothing that can be seen)";

    /// <summary>An autolink, which ends at the first space or bracket; an address that could hold these is no link.</summary>
    public static string Link(string address) =>
        AsciiAddress.Of(address) is { Length: <= LongestAddress } written ? $"<{written}>" : Code(address);

    /// <summary>
    /// A sentence of ours that names hosts, types of content or mistakes: what is more than a word of letters, or a number,
    /// stands in a code span.
    /// </summary>
    public static string Sentence(string text) =>
        string.Join(' ', PlainLine.Shortened(text).Split(' ').Select((word, index) => Word(word, isFirst: index == 0)));

    static string Word(string word, bool isFirst)
    {
        var core = word.AsSpan().TrimStart(OpensBeforeWord).TrimEnd(ClosesAfterWord);
        // A number at the start of a line would begin a list.
        if (core.Length == 0 || IsOrdinary(core) || (!isFirst && IsNumber(core)))
            return word;
        var start = word.Length - word.AsSpan().TrimStart(OpensBeforeWord).Length;
        return word[..start] + Code(core.ToString()) + word[(start + core.Length)..];
    }

    static bool IsOrdinary(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
            if (!char.IsLetter(character) && character is not ('-' or '\'' or '’'))
                return false;
        return char.IsLetter(word[0]);
    }

    static bool IsNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(NumberCharacters);
}
