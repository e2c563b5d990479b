using Knowledgebase.Templates.Parsing;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Tests;

/// <summary>Where the nodes of a tree stand.</summary>
public class PositionTests
{
    [Theory]
    [InlineData("ab\n{{ x }}", "Text 1:1-2:1", "Output 2:4-2:5")]
    [InlineData("{{ a.bc }}", "Output 1:4-1:8")]
    [InlineData("{{ 1 + 2\n'three' }}", "Output 1:4-1:9", "Output 2:1-2:8")]
    [InlineData("{{ a = 1; b = 22 }}", "Assign 1:4-1:9", "Assign 1:11-1:17")]
    [InlineData("{{ if a }}\r\nb{{ end }}", "If 1:4-1:6")]
    [InlineData("{{ f 1 (2) }}", "Output 1:4-1:11")]
    [InlineData("{{ for a in b }}{{ end ~}}  \n  c", "For 1:4-1:7", "Text 2:1-2:4")]
    [InlineData("{%{x}%}", "Text 1:4-1:5")]
    public void Statements_know_where_they_start_and_end(string template, params string[] expected)
    {
        var statements = Parser.Parse(new TemplateSource("page", Rendering.Place, template), TemplateSettings.OfThemes).Body.Statements;
        Assert.Equal(expected, statements.Select(Describe));
    }

    static string Describe(Statement statement)
    {
        var (start, end) = (statement.At.Start, statement.At.End);
        return $"{statement.GetType().Name} {start.Line}:{start.Column}-{end.Line}:{end.Column}";
    }
}
