namespace Knowledgebase.Templates.Parsing;

internal sealed partial class Lexer
{
    /// <summary>Reads code up to and with its <c>}}</c> and says what that takes off the text behind it.</summary>
    Trim ReadCode(int opening)
    {
        var braces = 0;
        var space = false;
        while (position < text.Length)
        {
            var start = position;
            var character = text[position];
            if (TryReadExit(braces, out var trim))
                return trim;

            if (character == '\n')
            {
                position++;
                Add(TokenKind.Separator, start, position, space);
            }
            else if (char.IsWhiteSpace(character))
                position++;
            else if (character == '#')
                SkipComment();
            else
            {
                var kind = ReadWord(character);
                Add(kind, start, position, space);
                braces = kind switch
                {
                    TokenKind.OpenBrace => braces + 1,
                    TokenKind.CloseBrace => Math.Max(0, braces - 1),
                    _ => braces,
                };
                space = false;
                continue;
            }

            space = true;
        }

        Report(opening, opening + 2, "this code is never closed; expected `}}`");
        return Trim.Nothing;
    }

    /// <param name="braces">
    /// How many objects are open. One that is never closed shall not swallow the rest of the file, so it ends with the
    /// code, unless a third brace shows that the first one closes the object.
    /// </param>
    bool TryReadExit(int braces, out Trim trim)
    {
        trim = Whitespace.SignAt(text, position);
        var end = trim == Trim.Nothing ? position : position + 1;
        var rest = text.AsSpan(end);
        if (!rest.StartsWith("}}", StringComparison.Ordinal) || braces > 1)
            return false;
        if (braces == 1 && rest.StartsWith("}}}", StringComparison.Ordinal))
            return false;
        Add(TokenKind.Exit, position, end + 2, true);
        position = end + 2;
        return true;
    }

    /// <summary><c># up to the end of the line</c> or <c>## up to the next pair ##</c>; both also end before <c>}}</c>.</summary>
    void SkipComment()
    {
        var isLong = text.AsSpan(position).StartsWith("##", StringComparison.Ordinal);
        position += isLong ? 2 : 1;
        while (position < text.Length)
        {
            var rest = text.AsSpan(position);
            if (rest.StartsWith("}}", StringComparison.Ordinal))
            {
                // A sign for white space belongs to the closing braces, not to the comment.
                if (Whitespace.SignAt(text, position - 1) != Trim.Nothing)
                    position--;
                return;
            }

            if (isLong && rest.StartsWith("##", StringComparison.Ordinal))
            {
                position += 2;
                return;
            }

            if (!isLong && rest[0] == '\n')
                return;
            position++;
        }
    }

    TokenKind ReadWord(char first)
    {
        if (IsNameStart(first))
        {
            SkipName();
            return TokenKind.Identifier;
        }

        if (char.IsAsciiDigit(first))
            return ReadNumber();
        switch (first)
        {
            case '$':
                position++;
                if (position < text.Length && text[position] == '$')
                    position++;
                else
                    SkipName();
                return TokenKind.Local;
            case '"' or '\'':
                return ReadString(first, TokenKind.String, hasEscapes: true);
            case '`':
                return ReadString(first, TokenKind.Verbatim, hasEscapes: false);
        }

        if (!Symbols.TryRead(text.AsSpan(position), out var kind, out var length))
            Report(position, position + 1, $"found `{first}`, which means nothing here");
        position += length;
        return kind;
    }

    TokenKind ReadNumber()
    {
        SkipDigits();
        if (position + 1 < text.Length && text[position] == '.' && char.IsAsciiDigit(text[position + 1]))
        {
            position++;
            SkipDigits();
        }

        if (position < text.Length && text[position] is 'e' or 'E')
        {
            var digits = position + 1;
            if (digits < text.Length && text[digits] is '+' or '-')
                digits++;
            if (digits < text.Length && char.IsAsciiDigit(text[digits]))
            {
                position = digits;
                SkipDigits();
            }
        }

        return TokenKind.Number;
    }

    TokenKind ReadString(char quote, TokenKind kind, bool hasEscapes)
    {
        var start = position++;
        while (position < text.Length && text[position] != quote)
            position += hasEscapes && text[position] == '\\' && position + 1 < text.Length ? 2 : 1;
        if (position < text.Length)
        {
            position++;
            return kind;
        }

        // What it swallowed is code and text again, so that mistakes in there show as well.
        Report(start, start + 1, $"this string is never closed; expected `{quote}`");
        var end = text.IndexOf("}}", start, StringComparison.Ordinal);
        position = end < 0 ? text.Length : end;
        return kind;
    }

    void SkipDigits()
    {
        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;
    }

    void SkipName()
    {
        while (position < text.Length && (IsNameStart(text[position]) || char.IsAsciiDigit(text[position])))
            position++;
    }

    static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';
}
