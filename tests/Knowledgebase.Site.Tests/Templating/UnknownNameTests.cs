using static Knowledgebase.Site.Tests.Templating.Checks;

namespace Knowledgebase.Site.Tests.Templating;

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
    [InlineData("{{ title | string.upcas }}", "unknown-function: there is no function `string.upcas`; is it `string.upcase`?", "19")]
    [InlineData("{{ title | string.upcase 1 }}", "wrong-arguments: found too many arguments, 2; `string.upcase` takes at most 1", "12")]
    [InlineData("{{ title | string.append }}", "wrong-arguments: found too few arguments, 1; `string.append` needs 2", "12")]
    [InlineData("{{ string.slice title 1 len: 2 }}", "wrong-arguments: `string.slice` has no parameter `len`. Known here: length, start, text.", "25")]
    [InlineData("{{ include 'prt' }}", "unknown-include: there is no template `prt`; is it `part`? Known here: page, part.", "12")]
    public void The_functions_and_parts_that_there_are_and_their_arguments_are_known(string template, string mistake, string column) =>
        Assert.Equal($"page.html:1:{column} {mistake}", Only(template, ("part", "")));

    [Theory]
    [InlineData("{{ title | string.slice 1 length: 2 }}")]
    [InlineData("{{ title | string.truncate 5 | string.append '…' | string.size }}")]
    [InlineData("{{ checked | date.to_string '%F' }}")]
    [InlineData("{{ for x in (others | array.limit 2); x.name; end }}")]
    public void Arguments_that_fit_are_fine(string template) => Assert.Empty(Found(template));

    [Fact]
    public void What_is_no_function_takes_no_arguments() => Assert.Equal(
        "page.html:1:4 wrong-value: expected a function, since arguments follow it, found text", Only("{{ title 1 }}"));

    [Fact]
    public void All_mistakes_of_all_templates_are_told_at_once_in_the_order_of_place() => Assert.Equal(
        ["page.html:1:4", "page.html:2:13", "page.html:3:4", "page.html:3:19", "part.html:1:4"],
        Found("{{ titl }}\n{{ platform.nme }}\n{{ include 'part' x: 1 }}", ("part", "{{ nothing }}{{ $.y.z }}"))
            .Select(found => found.Split(' ')[0]));
}
