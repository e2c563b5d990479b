using System.Collections.Immutable;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Parsing;

/// <summary>
/// Reads a template into a tree. After a mistake it stays silent until the next statement, so that one run shows
/// every mistake once.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>No template that people write nests this deep; a text that does would exhaust the stack.</summary>
    const int DeepestNesting = 100;

    /// <summary>How many operators, members or pipes may follow each other; each makes the tree one deeper as well.</summary>
    const int LongestChain = 1000;

    readonly string text;
    readonly TemplateSettings settings;
    readonly SourceMap map;
    readonly IReadOnlyList<Token> tokens;
    readonly List<TemplateProblem> problems;
    int index;
    int depth;

    /// <summary>How many expressions within each other are being read.</summary>
    int expressions;

    /// <summary>Operators, members and pipes of the outermost of them so far.</summary>
    int links;
    bool isLost;

    Parser(TemplateSource source, TemplateSettings settings)
    {
        text = source.Text;
        this.settings = settings;
        map = new SourceMap(source);
        problems = [];
        tokens = Lexer.Read(text, map, problems, settings.IsScript);
    }

    public static TemplateSyntax Parse(TemplateSource source, TemplateSettings settings)
    {
        var parser = new Parser(source, settings);
        var body = parser.ParseTemplate();
        var inOrder = parser.problems.OrderBy(problem => problem.At.Start.Offset).ToImmutableArray();
        return new TemplateSyntax(source, body, inOrder);
    }

    Token Current => tokens[index];

    Token Next => Ahead(1);

    Token Ahead(int count) => tokens[Math.Min(index + count, tokens.Count - 1)];

    Token Take() => tokens[index < tokens.Count - 1 ? index++ : index];

    bool Accept(TokenKind kind)
    {
        if (Current.Kind != kind)
            return false;
        Take();
        return true;
    }

    void Expect(TokenKind kind, string what)
    {
        if (!Accept(kind))
            ReportFound(what);
    }

    bool AtKeyword(string keyword) => Current.Kind == TokenKind.Identifier && TextOf(Current).SequenceEqual(keyword);

    bool AcceptKeyword(string keyword)
    {
        if (!AtKeyword(keyword))
            return false;
        Take();
        return true;
    }

    ReadOnlySpan<char> TextOf(Token token) => text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>From a place already read up to the last token taken.</summary>
    Span SpanFrom(int start) => map.SpanOf(start, Math.Max(start, index == 0 ? start : tokens[index - 1].End));

    Span SpanOf(Token token) => map.SpanOf(token.Start, token.End);

    void SkipSeparators()
    {
        while (Current.Kind == TokenKind.Separator)
            Take();
    }

    /// <summary>
    /// Counts a link of the chains in one whole expression, since nested ones add up on the stack, and reports the one
    /// that is too many.
    /// </summary>
    bool IsTooLong()
    {
        if (++links > LongestChain)
            Report(SpanOf(Current), $"more than {LongestChain} operators, members or pipes stand in one expression; give a part of it a name");
        return isLost;
    }

    void ReportFound(string expected)
    {
        var found = Current.Kind switch
        {
            TokenKind.EndOfFile => "the end of the file",
            TokenKind.Separator => "the end of the line",
            TokenKind.Text => "text",
            _ => $"`{TextOf(Current)}`",
        };
        Report(SpanOf(Current), $"found {found}, expected {expected}");
    }

    void Report(Span at, string message)
    {
        if (!isLost)
            problems.Add(new TemplateProblem(at, TemplateProblemCodes.Syntax, message));
        isLost = true;
    }
}
