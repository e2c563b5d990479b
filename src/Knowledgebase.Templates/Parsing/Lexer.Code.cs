namespace Knowledgebase.Templates.Parsing;

internal sealed partial class Lexer
{
    /// <summary>Reads code up to and with its <c>}}</c> and says what that takes off the text behind it.</summary>
    Trim ReadCode(int opening)
    {
        var braces = 0;
        while (position < text.Length)
        {
            if (TryReadExit(braces, out var trim))
                return trim;
            ReadToken(ref braces);
        }

        Report(opening, opening + 2, "this code is never closed; expected `}}`");
        return Trim.Nothing;
    }

    /// <summary>Reads a text that is code from its first to its last character.</summary>
    void ReadScript()
    {
        var braces = 0;
        while (position < text.Length)
            ReadToken(ref braces);
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

    /// <summary>Reads one word of code, or what stands between two.</summary>
    void ReadToken(ref int braces)
    {
        var (start, character) = (position, text[position]);
        if (character == '\n')
        {
            position++;
            Add(TokenKind.Separator, start, position, HasSpaceBefore(start));
        }
        else if (char.IsWhiteSpace(character))
            position++;
        else if (character == '#')
            SkipComment();
        else if (character == '$' && start + 1 < text.Length && text[start + 1] is '"' or '\'')
            ReadInterpolation();
        else
        {
            var kind = ReadWord(character);
            Add(kind, start, position, HasSpaceBefore(start));
            braces = kind switch
            {
                TokenKind.OpenBrace => braces + 1,
                TokenKind.CloseBrace => Math.Max(0, braces - 1),
                _ => braces,
            };
        }
    }

    bool HasSpaceBefore(int start) => start > 0 && (char.IsWhiteSpace(text[start - 1]) || text[start - 1] == '#');

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
        {
            position += NumberLiteral.LengthOf(text.AsSpan(position));
            return TokenKind.Number;
        }

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
                return ReadString(first, TokenKind.String);
            case '`':
                return ReadString(first, TokenKind.Verbatim);
        }

        if (!Symbols.TryRead(text.AsSpan(position), out var kind, out var length))
            Report(position, position + 1, $"found `{first}`, which means nothing here");
        position += length;
        return kind;
    }

    void SkipName()
    {
        while (position < text.Length && (IsNameStart(text[position]) || char.IsDigit(text[position])))
            position++;
    }

    static bool IsNameStart(char character) => char.IsLetter(character) || character == '_';
}
