using static Knowledgebase.Templates.Tests.Rendering;

namespace Knowledgebase.Templates.Tests;

/// <summary>What a mistake in a template says, and that one run shows all of them.</summary>
public class SyntaxProblemTests
{
    [Theory]
    [InlineData("{{ 1 + }}", "1:8", "found `}}`, expected a value")]
    [InlineData("{{ (1 }}", "1:7", "found `}}`, expected `)`")]
    [InlineData("{{ [1 2] }}", "1:7", "found `2`, expected `,` or `]`")]
    [InlineData("{{ { a 1 } }}", "1:8", "found `1`, expected `:` and a value")]
    [InlineData("{{ x. }}", "1:7", "found `}}`, expected the name of a member")]
    [InlineData("{{ 1 2 }}", "1:6", "found `2`, expected the end of the statement: an operator, a new line or `}}`")]
    [InlineData("{{ for x of xs }}{{ end }}", "1:10", "found `of`, expected `in` and what to loop over")]
    [InlineData("a\n{{ if true }}b", "2:4", "`if` is never closed; expected `end` before the end of the file")]
    [InlineData("a {{ end }}", "1:6", "found `end`, but nothing is open here that it could belong to")]
    [InlineData("{{ for x in [] }}{{ when }}{{ end }}", "1:21", "found `when`, expected `end` for the `for` of line 1")]
    [InlineData("a {{ 'b }}", "1:6", "this string is never closed; expected `'`")]
    [InlineData("a {{ b", "1:3", "this code is never closed; expected `}}`")]
    [InlineData("a {%{ b", "1:3", "this block is never closed; expected `}%}`")]
    [InlineData("{{ 1 = 2 }}", "1:4", "only a variable, a member or an item can be assigned to")]
    [InlineData("{{ 1 ~ 2 }}", "1:6", "found `~`, which means nothing here")]
    [InlineData("{{ break }}", "1:4", "found `break` outside of a loop; expected `for` or `while` around it")]
    [InlineData(
        "{{ func f; $$; end; for i in 1..2; wrap f; break; end; end }}",
        "1:44",
        "found `break` outside of a loop; expected `for` or `while` around it")]
    [InlineData("{{ string = 1 }}", "1:4", "`string` is the name of built-in functions; choose another")]
    [InlineData("{{ case 1 }}x{{ when 1 }}{{ end }}", "1:13", "found this between `case` and its first `when`; expected `when`")]
    [InlineData("{{ f(x) = 1 }}{{ f(x, 2) = 1 }}", "1:23", "expected the name of a parameter, as in `double(x) = x * 2`")]
    [InlineData("{{ func f(x = 1, y); end }}", "1:18", "parameters without a default stand before those with one")]
    [InlineData("{{ 1++ }}", "1:4", "`++` changes a variable, a member or an item; expected one beside it")]
    [InlineData("{{ 'a\\q' }}", "1:6", "found `\\q` in a string, which stands for nothing; write `\\\\` for a backslash")]
    [InlineData("{{ $'a {1' }}", "1:4", "this string is never closed; expected `'`")]
    public void A_mistake_says_where_it_is_what_was_found_and_what_would_fit(string template, string place, string message)
    {
        var problem = Compile(template).Problems[0];
        Assert.Equal(TemplateProblemCodes.Syntax, problem.Code);
        Assert.Equal((place, message), ($"{problem.At.Start.Line}:{problem.At.Start.Column}", problem.Message));
    }

    [Fact]
    public void Every_mistake_of_a_template_is_shown_in_one_run() => Assert.Equal(
        ["1:8 template-syntax", "2:13 template-syntax", "3:11 unknown-function", "5:4 template-syntax"],
        Mistakes("""
            {{ 1 + }}
            {{ if (true }}a{{ end }}
            {{ string.upcas 'a' }}

            {{ end }}
            """));

    [Fact]
    public void An_object_or_string_left_open_does_not_hide_the_mistakes_behind_it()
    {
        Assert.Equal(["1:4 template-syntax", "2:8 template-syntax"], Mistakes("{{ 'a }}\n{{ 1 + }}"));
        Assert.Equal(["1:15 template-syntax", "2:8 template-syntax"], Mistakes("{{ x = { a: 1 }}\n{{ 1 + }}"));
        Assert.Equal(["1:4 template-syntax", "2:8 template-syntax"], Mistakes("{{ } }}\n{{ 1 + }}"));
    }

    [Fact]
    public void Mistakes_of_all_templates_are_shown_in_one_run()
    {
        var problems = Compile("{{ 1 + }}", ("parts/icon", "\n{{ ) }}")).Problems;
        Assert.Equal(["theme/pages/page.html:1:8", "theme/parts/icon.html:2:4"], problems.Select(problem => problem.At.ToString()));
    }

    [Fact]
    public void A_problem_is_one_line_for_terminals_and_editors() => Assert.Equal(
        "theme/pages/page.html:1:8: error template-syntax: found `}}`, expected a value",
        Compile("{{ 1 + }}").Problems[0].ToString());

    [Fact]
    public void A_set_with_problems_renders_nothing()
    {
        var set = Compile("fine", ("broken", "{{ 1 + }}"));
        Assert.Throws<TemplateException>(() => set["page"].Render(new object()));
    }

    [Fact]
    public void Two_templates_of_one_name_are_a_problem() =>
        Assert.Equal(TemplateProblemCodes.DuplicateTemplate, Assert.Single(Compile("a", ("page", "b")).Problems).Code);

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

    [Fact]
    public void Chains_within_chains_are_counted_together()
    {
        var chain = string.Concat(Enumerable.Repeat("1 + ", 900));
        var nested = string.Concat(Enumerable.Repeat($"{chain}(", 90)) + "1" + new string(')', 90);

        Assert.Contains("template-syntax", Assert.Single(Mistakes("{{ " + nested + " }}")), StringComparison.Ordinal);
        Assert.Equal("901", Render("{{ " + chain + "1 }}"));
    }
}
