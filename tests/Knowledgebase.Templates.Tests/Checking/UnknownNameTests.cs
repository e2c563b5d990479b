using static Knowledgebase.Templates.Tests.Checking.Checks;

namespace Knowledgebase.Templates.Tests.Checking;

/// <summary>Variables, functions and arguments that do not exist are found before anything is rendered, all in one go.</summary>
public sealed class UnknownNameTests
{
    [Fact]
    public void A_variable_that_no_model_has_and_no_template_assigns_is_reported() => Assert.Equal(
        "page.html:2:4 unknown-variable: `titl` is not assigned in any template, and no model has a member of this name; is it `title`? "
        + "Known here: anything, checked, count, links, menu, others, platform, site_title, title.",
        Only("\n{{ titl }}"));

    [Fact]
    public void What_another_template_of_the_set_assigns_may_be_there() =>
        Assert.Empty(Found("{{ icon }}{{ include 'part' }}{{ icon }}", ("part", "{{ icon = 'x' }}")));

    [Fact]
    public void The_first_model_that_has_a_name_counts() =>
        Assert.Empty(Found("{{ menu[0].label }}{{ site_title.size }}"));

    [Theory]
    [InlineData("{{ func f(a); a; end; f 1 2 }}", "23", "found too many arguments, 2; `f` takes at most 1")]
    [InlineData("{{ func f(a); a; end; f() }}", "23", "`f` needs a value for its parameter `a`")]
    [InlineData("{{ func f(a); a; end; f }}", "23", "`f` needs a value for its parameter `a`")]
    [InlineData("{{ func f(a, size = 1); a; size; end; f 1 sze: 2 }}", "43", "`f` has no parameter `sze`; is it `size`? Known here: a, size.")]
    [InlineData("{{ func f; $.a.name; end; f b: platform }}", "29", "`f` has no use for an argument `b`; is it `a`? Known here: a.")]
    public void The_arguments_of_a_function_are_counted_and_named(string template, string column, string message) =>
        Assert.Contains($"page.html:1:{column} wrong-arguments: {message}", Found(template));

    [Theory]
    [InlineData("{{ func f(a, b...); a; b.size; end; f 1 2 3 }}")]
    [InlineData("{{ func f(a, b = 'x'); a; b; end; f 1; f 1 2; f 1 b: 2; f a: 1 }}")]
    [InlineData("{{ func f; $0; $1; end; f 1 2 3 }}")]
    [InlineData("{{ x = @string.upcase; x 'a' }}")]
    [InlineData("{{ func f(x); ret x > 1 ? f(x - 1) : x; end; f 3 }}")]
    [InlineData("{{ func f(x); ret f [x]; end; f 3 }}")]
    [InlineData("{{ func f; if count > 1; f; f; f; end; end; f }}")]
    public void Arguments_that_fit_are_fine(string template) => Assert.Empty(Found(template));

    [Fact]
    public void What_is_no_function_takes_no_arguments() => Assert.Equal(
        "page.html:1:4 wrong-value: expected a function, since arguments follow it, found text", Only("{{ title 1 }}"));

    [Fact]
    public void A_function_is_walked_with_what_it_is_given()
    {
        const string Function = "{{ func f(x); ret x.successor; end }}";
        Assert.Contains("Link has no member `adress`", Only(Function + "{{ (f platform).adress }}"), StringComparison.Ordinal);
        Assert.Contains("page.html:1:21 unknown-member: Link has no member `successor`", Only(Function + "{{ f menu[0] }}"), StringComparison.Ordinal);
        Assert.Contains("Included or called at theme/pages/page.html:1:41.", Only(Function + "{{ f menu[0] }}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_that_nobody_calls_is_looked_at_as_well() =>
        Assert.Contains("`titl`", Only("{{ func f(x); x.anything; titl; end }}"), StringComparison.Ordinal);

    [Fact]
    public void A_function_without_parameters_sets_the_variables_of_its_caller() =>
        Assert.Empty(Found("{{ x = menu[0]; func f; x = platform; end; f; x.name }}"));

    [Fact]
    public void A_function_with_parameters_keeps_its_variables_to_itself() =>
        Assert.Empty(Found("{{ x = menu[0]; func f(a); x = a; end; f platform; x.label }}"));

    [Fact]
    public void The_block_of_a_wrap_is_walked_with_what_is_known_around_it()
    {
        const string Function = "{{ func box; '<b>'; $$; '</b>'; end }}";
        Assert.Contains("no member `nme`", Only(Function + "{{ for p in others; wrap box; p.nme; end; end }}"), StringComparison.Ordinal);
        Assert.Empty(Found(Function + "{{ wrap box; wrap box; platform.name; end; end }}"));
        Assert.Contains("no member `nme`", Only(Function + "{{ wrap box; wrap box; platform.nme; end; end }}"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_of_all_templates_are_told_at_once_in_the_order_of_place() => Assert.Equal(
        ["page.html:1:4", "page.html:2:13", "page.html:3:4", "page.html:3:19", "part.html:1:4"],
        Found("{{ titl }}\n{{ platform.nme }}\n{{ include 'part' x: 1 }}", ("part", "{{ nothing }}{{ $.y.z }}"))
            .Select(found => found.Split(' ')[0]));
}
