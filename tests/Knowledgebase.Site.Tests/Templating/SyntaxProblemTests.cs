using Knowledgebase.Site.Templating;
using static Knowledgebase.Site.Tests.Templating.Rendering;

namespace Knowledgebase.Site.Tests.Templating;

/// <summary>What a mistake in a template says, and that one run shows all of them.</summary>
public class SyntaxProblemTests
{
    [Theory]
    [InlineData("{{ 1 + }}", 1)]
    [InlineData("{{ (1 }}", 1)]
    [InlineData("a\n{{ if true }}b", 2)]
    [InlineData("a\n{{ end }}", 2)]
    [InlineData("a\n{{ for x of xs }}{{ end }}", 2)]
    [InlineData("a\n{{ 'b }}", 2)]
    public void A_mistake_says_on_which_line_it_is(string template, int line)
    {
        var problem = Read(template).Problems[0];
        Assert.Equal((TemplateRules.Syntax.Code, Place, line), (problem.Code, problem.At.File, problem.At.Line));
    }

    [Fact]
    public void Mistakes_of_all_templates_are_shown_in_one_run()
    {
        var problems = Read("{{ 1 + }}", ("parts/icon", "\n{{ ) }}")).Problems;
        Assert.Equal(["theme/pages/page.html:1", "theme/parts/icon.html:2"], problems.Select(problem => $"{problem.At.File}:{problem.At.Line}").Distinct());
    }

    [Fact]
    public void Two_templates_of_one_name_are_a_problem() =>
        Assert.Equal(TemplateRules.DuplicateTemplate.Code, Assert.Single(Read("a", ("page", "b")).Problems).Code);

    [Fact]
    public void Nesting_beyond_reason_is_a_problem_and_no_crash()
    {
        Assert.NotEmpty(Mistakes("{{ " + new string('(', 100_000) + " }}"));
        Assert.NotEmpty(Mistakes("{{ " + new string('!', 100_000) + "x }}"));
        Assert.NotEmpty(Mistakes("{{ 1" + string.Concat(Enumerable.Repeat(" + 1", 100_000)) + " }}"));
        Assert.NotEmpty(Mistakes("{{ x" + string.Concat(Enumerable.Repeat(".x", 100_000)) + " }}"));
        Assert.NotEmpty(Mistakes("{{ x" + string.Concat(Enumerable.Repeat(" | x", 100_000)) + " }}"));
        Assert.NotEmpty(Mistakes(string.Concat(Enumerable.Repeat("{{ if true }}", 100_000))));
    }
}
