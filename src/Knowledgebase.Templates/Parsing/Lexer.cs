namespace Knowledgebase.Templates.Parsing;

/// <summary>Deals out the tokens of a template: text, and the words inside of <c>{{ … }}</c>.</summary>
internal sealed partial class Lexer
{
    readonly string text;
    readonly SourceMap map;
    readonly ICollection<TemplateProblem> problems;
    readonly List<Token> tokens = [];
    int position;

    Lexer(string text, SourceMap map, ICollection<TemplateProblem> problems) =>
        (this.text, this.map, this.problems) = (text, map, problems);

    public static IReadOnlyList<Token> Read(string text, SourceMap map, ICollection<TemplateProblem> problems, bool isScript)
    {
        var lexer = new Lexer(text, map, problems);
        if (isScript)
            lexer.ReadScript();
        else
            lexer.ReadTemplate();
        lexer.Add(TokenKind.EndOfFile, text.Length, text.Length, false);
        return lexer.tokens;
    }

    void ReadTemplate()
    {
        var trim = Trim.Nothing;
        while (position < text.Length)
        {
            var start = Whitespace.SkipAfter(text, position, trim);
            var opening = FindOpening(start, out var percents);
            if (opening < 0)
            {
                AddText(start, text.Length);
                position = text.Length;
                break;
            }

            var inside = opening + (percents == 0 ? 2 : percents + 2);
            AddText(start, Whitespace.SkipBefore(text, start, opening, Whitespace.SignAt(text, inside)));
            position = Whitespace.SignAt(text, inside) == Trim.Nothing ? inside : inside + 1;
            Add(TokenKind.Enter, opening, position, false);
            trim = percents == 0 ? ReadCode(opening) : ReadEscaped(opening, percents);
        }
    }

    /// <summary>Finds <c>{{</c>, or <c>{%{</c> with any number of percent signs.</summary>
    int FindOpening(int from, out int percents)
    {
        percents = 0;
        for (var brace = text.IndexOf('{', from); brace >= 0; brace = text.IndexOf('{', brace + 1))
        {
            var next = brace + 1;
            while (next < text.Length && text[next] == '%')
                next++;
            if (next < text.Length && text[next] == '{')
            {
                percents = next - brace - 1;
                return brace;
            }
        }

        return -1;
    }

    /// <summary>Reads a block whose content is text, however much it looks like code.</summary>
    Trim ReadEscaped(int opening, int percents)
    {
        var closing = "}" + new string('%', percents) + "}";
        var end = text.IndexOf(closing, position, StringComparison.Ordinal);
        if (end < 0)
        {
            Report(opening, opening + percents + 2, $"this block is never closed; expected `{closing}`");
            end = text.Length;
        }

        var trim = end > position ? Whitespace.SignAt(text, end - 1) : Trim.Nothing;
        AddText(position, trim == Trim.Nothing ? end : end - 1);
        position = Math.Min(text.Length, end + closing.Length);
        Add(TokenKind.Exit, end, position, true);
        return trim;
    }

    void AddText(int start, int end)
    {
        if (end > start)
            Add(TokenKind.Text, start, end, false);
    }

    void Add(TokenKind kind, int start, int end, bool spaceBefore) => tokens.Add(new Token(kind, start, end, spaceBefore));

    void Report(int start, int end, string message) =>
        problems.Add(new TemplateProblem(map.SpanOf(start, end), TemplateProblemCodes.Syntax, message));
}
