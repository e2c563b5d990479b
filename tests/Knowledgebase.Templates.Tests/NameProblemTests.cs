using static Knowledgebase.Templates.Tests.Rendering;

namespace Knowledgebase.Templates.Tests;

/// <summary>Names that do not exist: found when compiling where possible, and always with what was probably meant.</summary>
public class NameProblemTests
{
    sealed record Platform(string Name, string PrivacyPolicy, Platform? Successor = null);

    static readonly object Model = new { Platform = new Platform("Zoom", "https://zoom.us/privacy"), PageTitle = "Zoom" };

    [Theory]
    [InlineData("{{ string.upcas 'a' }}", "unknown-function", "there is no function `string.upcas`; is it `string.upcase`?")]
    [InlineData(
        "{{ include 'parts/icn' }}",
        "unknown-include",
        "there is no template `parts/icn`; is it `parts/icon`? Known here: page, parts/icon.")]
    [InlineData(
        "{{ for x in [] }}{{ for.idx }}{{ end }}",
        "unknown-member",
        "loops have no member `idx`. Known here: changed, even, first, index, last, length, odd, rindex.")]
    [InlineData("{{ $items = 1; $itms }}", "unknown-variable", "`$itms` is never assigned; is it `$items`? Known here: $items.")]
    [InlineData(
        "{{ 'a' | string.append }}",
        "wrong-arguments",
        "found too few arguments, 1; expected `string.append text with`, the first of which may be piped in")]
    [InlineData(
        "{{ string.slice 'a' 1 len: 2 }}",
        "wrong-arguments",
        "`string.slice` has no parameter `len`. Known here: length, start, text.")]
    [InlineData("{{ include }}", "wrong-arguments", "`include` needs the name of a template")]
    public void What_the_text_alone_shows_is_found_when_compiling(string template, string code, string message)
    {
        var problem = Assert.Single(Compile(template, ("parts/icon", "")).Problems);
        Assert.Equal((code, message), (problem.Code, problem.Message));
    }

    [Theory]
    [InlineData(
        "{{ page_titel }}",
        "1:4",
        "unknown-variable",
        "`page_titel` is not assigned in any template, and no model has a member of this name; is it `page_title`? Known here: page_title, platform.")]
    [InlineData(
        "\n {{ platform.privacy_polcy }}",
        "2:14",
        "unknown-member",
        "Platform has no member `privacy_polcy`; is it `privacy_policy`? Known here: name, privacy_policy, successor.")]
    [InlineData(
        "{{ platform['nme'] }}",
        "1:4",
        "unknown-member",
        "Platform has no member `nme`; is it `name`? Known here: name, privacy_policy, successor.")]
    [InlineData(
        "{{ platform.successor.name }}",
        "1:23",
        "member-of-null",
        "found null where a value with the member `name` was expected; write `?.name` if null is fine here")]
    [InlineData("{{ platform.name.length }}", "1:18", "unknown-member", "text has no member `length`. Known here: size.")]
    [InlineData("{{ include page_title }}", "1:4", "unknown-include", "there is no template `Zoom`. Known here: page.")]
    [InlineData(
        "{{ page_title 1 }}",
        "1:4",
        "wrong-value",
        "expected `page_title` to be a function, since arguments follow it, found the text `Zoom`")]
    [InlineData("{{ for x in page_title.size }}{{ end }}", "1:24", "wrong-value", "expected a list, found `4`")]
    [InlineData("{{ page_title - 1 }}", "1:4", "wrong-value", "expected a number; text can be added and multiplied only, found the text `Zoom`")]
    [InlineData("{{ 1 // 0 }}", "1:4", "wrong-value", "expected a divisor other than zero, found `0`")]
    [InlineData("{{ math.round 'x' }}", "1:4", "wrong-value", "expected a number as `value` of `math.round`, found the text `x`")]
    [InlineData(
        "{{ func f(a); ret a; end; f 1 2 }}",
        "1:27",
        "wrong-arguments",
        "found too many arguments, 2; `f` takes at most 1")]
    [InlineData("{{ func f(); ret 1; end; f 1 }}", "1:26", "wrong-arguments", "found too many arguments, 1; `f` takes at most 0")]
    [InlineData("{{ func f(a); ret a; end; f() }}", "1:27", "wrong-arguments", "`f` needs a value for its parameter `a`")]
    [InlineData(
        "{{ func f(size = 1); ret size; end; f sze: 2 }}",
        "1:37",
        "wrong-arguments",
        "`f` has no parameter `sze`; is it `size`? Known here: size.")]
    public void What_values_show_ends_the_rendering_with_a_message(string template, string place, string code, string message)
    {
        var problem = Mistake(template, Model);
        Assert.Equal((place, code, message), ($"{problem.At.Start.Line}:{problem.At.Start.Column}", problem.Code, problem.Message));
    }

    [Fact]
    public void A_mistake_in_an_included_template_names_the_file_of_that_template()
    {
        var set = Set("{{ include 'parts/icon' }}", ("parts/icon", "\n{{ nothing }}"));
        var problem = Assert.Throws<TemplateException>(() => set["page"].Render(new object())).Problem;
        Assert.Equal("theme/parts/icon.html:2:4", problem.At.ToString());
    }

    [Fact]
    public void A_question_mark_makes_null_fine() =>
        Assert.Equal("none", Render("{{ platform.successor?.name ?? 'none' }}", Model));

    [Fact]
    public void A_variable_that_only_another_branch_assigns_is_null() =>
        Assert.Equal("none", Render("{{ if false; x = 1; end; x ?? 'none' }}"));

    [Fact]
    public void A_template_that_is_not_there_is_named_with_those_that_are()
    {
        var set = Set("");
        Assert.False(set.Contains("pge"));
        Assert.Contains("is it `page`", Assert.Throws<KeyNotFoundException>(() => set["pge"]).Message, StringComparison.Ordinal);
    }
}
