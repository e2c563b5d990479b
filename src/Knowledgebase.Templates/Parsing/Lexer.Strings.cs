namespace Knowledgebase.Templates.Parsing;

internal sealed partial class Lexer
{
    TokenKind ReadString(char quote, TokenKind kind)
    {
        var start = position++;
        while (position < text.Length && (text[position] != quote || IsDoubled(quote, kind)))
        {
            if (kind == TokenKind.Verbatim)
                position += text[position] == quote ? 2 : 1;
            else
                SkipCharacter(holdsValues: false);
        }

        if (position < text.Length)
            position++;
        else
            ReportUnclosed(start, quote);
        return kind;
    }

    /// <summary>In <c>`a``b`</c>, which has no escapes, two quotes stand for one.</summary>
    bool IsDoubled(char quote, TokenKind kind) =>
        kind == TokenKind.Verbatim && position + 1 < text.Length && text[position + 1] == quote;

    /// <summary>Reads <c>$"text {value} text"</c>: texts, and the words of values up to the brace that closes each.</summary>
    void ReadInterpolation()
    {
        var (start, quote) = (position, text[position + 1]);
        position += 2;
        Add(TokenKind.InterpolationStart, start, position, HasSpaceBefore(start));
        while (position < text.Length && text[position] != quote)
        {
            var begin = position;
            while (position < text.Length && text[position] != quote && text[position] != '{')
                SkipCharacter(holdsValues: true);
            if (position > begin)
                Add(TokenKind.InterpolationText, begin, position, false);
            if (position < text.Length && text[position] == '{' && !TryReadValue())
                break;
        }

        var end = position;
        if (position < text.Length && text[position] == quote)
            position++;
        else
            ReportUnclosed(start, quote);
        Add(TokenKind.InterpolationEnd, end, Math.Max(end, position), false);
    }

    /// <summary>A value stands on one line; false if it does not end there.</summary>
    bool TryReadValue()
    {
        var braces = 0;
        position++;
        while (position < text.Length && text[position] != '\n')
        {
            if (braces == 0 && text[position] == '}')
            {
                Add(TokenKind.ValueEnd, position, position + 1, false);
                position++;
                return true;
            }

            ReadToken(ref braces);
        }

        return false;
    }

    /// <summary>Skips a character of a string, or two that stand for another one.</summary>
    void SkipCharacter(bool holdsValues)
    {
        if (text[position] == '\\' && position + 1 < text.Length)
        {
            if (!StringLiteral.IsEscape(text.AsSpan(position + 1), holdsValues))
                Report(position, position + 2, $"found `\\{text[position + 1]}` in a string, which stands for nothing; write `\\\\` for a backslash");
            position++;
        }

        position++;
    }

    void ReportUnclosed(int start, char quote)
    {
        // What it swallowed is code and text again, so that mistakes in there show as well.
        Report(start, start + 1, $"this string is never closed; expected `{quote}`");
        var end = text.IndexOf("}}", start, StringComparison.Ordinal);
        position = end < 0 ? text.Length : end;
    }
}
