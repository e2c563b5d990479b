using System.Text;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>
/// Takes tags, comments, scripts and styles out of text. It walks by hand what a regular expression would look for again
/// and again, and what it walks is counted, so that no text takes more time than a rendering has.
/// </summary>
internal ref struct Tags(string text, FunctionCall call)
{
    /// <summary>What is taken out as a whole, first of all; a tag is anything else between angle brackets.</summary>
    static readonly (string Start, string End)[] Blocks = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")];

    readonly FunctionCall call = call;

    readonly int lastClose = text.LastIndexOf('>');

    /// <summary>Which blocks are known to have no end from here on.</summary>
    readonly bool[] isEndless = new bool[Blocks.Length];

    public readonly string Strip()
    {
        var (kept, end) = (new StringBuilder(text.Length), 0);
        for (var start = text.IndexOf('<'); start >= 0; start = text.IndexOf('<', start))
        {
            var after = EndOfBlock(start) ?? EndOfTag(start);
            if (after is null)
            {
                start++;
                continue;
            }

            kept.Append(text, end, start - end);
            start = end = after.Value;
        }

        return kept.Append(text, end, text.Length - end).ToString();
    }

    readonly int? EndOfBlock(int start)
    {
        for (var i = 0; i < Blocks.Length; i++)
        {
            var block = Blocks[i];
            if (isEndless[i] || !text.AsSpan(start).StartsWith(block.Start, StringComparison.OrdinalIgnoreCase))
                continue;
            var found = text.IndexOf(block.End, start + block.Start.Length, StringComparison.OrdinalIgnoreCase);
            if (found >= 0)
                return found + block.End.Length;
            isEndless[i] = true;
        }

        return null;
    }

    /// <summary>A tag ends at the first <c>&gt;</c> outside of the quotes behind a <c>=</c>.</summary>
    readonly int? EndOfTag(int start)
    {
        if (start > lastClose)
            return null;
        var at = start + 1;
        while (at < text.Length && text[at] != '>')
            at = text[at] == '=' ? AfterValue(at + 1) : at + 1;
        call.Spend((Math.Min(at, text.Length) - start) / Limits.CharactersPerTurn);
        return at < text.Length ? at + 1 : null;
    }

    /// <summary>Behind the quotes that begin there, or the one character; at the end of the text if that is no value.</summary>
    readonly int AfterValue(int at)
    {
        if (at == text.Length || text[at] == '>')
            return text.Length;
        if (text[at] is not ('"' or '\''))
            return at + 1;
        var close = text.IndexOf(text[at], at + 1);
        return close < 0 ? text.Length : close + 1;
    }
}
