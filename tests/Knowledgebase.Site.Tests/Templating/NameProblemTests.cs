using Knowledgebase.Site.Templating;
using static Knowledgebase.Site.Tests.Templating.Rendering;

namespace Knowledgebase.Site.Tests.Templating;

/// <summary>Names that do not exist: told with what was probably meant.</summary>
public class NameProblemTests
{
    sealed record Platform(string Name, string PrivacyPolicy, Platform? Successor = null);

    static readonly object Model = new { Platform = new Platform("Zoom", "https://zoom.us/privacy"), PageTitle = "Zoom" };

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
        "{{ platform.successor.name }}",
        "1:23",
        "member-of-null",
        "found null where a value with the member `name` was expected; write `?.name` if null is fine here")]
    [InlineData("{{ platform.name.length }}", "1:18", "unknown-member", "text has no member `length`. Known here: size.")]
    [InlineData("{{ include page_title }}", "1:12", "unknown-include", "there is no template `Zoom`. Known here: page.")]
    [InlineData(
        "{{ page_title 1 }}",
        "1:4",
        "wrong-value",
        "Invalid target function `Zoom` (string)")]
    [InlineData("{{ for x in page_title.size }}{{ end }}", "1:13", "wrong-value", "Unexpected type `System.Int32` for iterator")]
    [InlineData("{{ page_title - 1 }}", "1:15", "wrong-value", "Operator `-` is not supported on string objects")]
    [InlineData("{{ 1 // 0 }}", "1:6", "wrong-value", "Attempted to divide by zero.")]
    [InlineData("{{ math.round 'x' }}", "1:15", "wrong-value", "Unable to convert type `string` to `double`")]
    public void What_values_show_ends_the_rendering_with_a_message(string template, string place, string code, string message)
    {
        var problem = Mistake(template, Model);
        Assert.Equal((place, code, message), ($"{problem.At.Line}:{problem.At.Column}", problem.Code, problem.Message));
    }

    [Fact]
    public void A_mistake_in_an_included_template_names_the_file_of_that_template()
    {
        var set = Set("{{ include 'parts/icon' }}", ("parts/icon", "\n{{ nothing }}"));
        var problem = Assert.Throws<TemplateException>(() => set.Render()).Problem;
        Assert.Equal("theme/parts/icon.html:2:4", problem.At.ToString());
    }

    [Fact]
    public void A_question_mark_makes_null_fine() =>
        Assert.Equal("none", Render("{{ platform.successor?.name ?? 'none' }}", Model));

    [Fact]
    public void A_variable_that_only_another_branch_assigns_is_null() =>
        Assert.Equal("none", Render("{{ if false; x = 1; end; x ?? 'none' }}"));
}
