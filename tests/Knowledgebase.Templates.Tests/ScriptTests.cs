namespace Knowledgebase.Templates.Tests;

/// <summary>Code without braces, and what it is worth.</summary>
public class ScriptTests
{
    static readonly TemplateSettings Settings = TemplateSettings.OfScriban with { IsScript = true };

    [Theory]
    [InlineData("1 + 2", 3)]
    [InlineData("x = 4\nx * 2", 8)]
    [InlineData("x = 4\nret x + 1\n7", 5)]
    [InlineData("func f(n); ret n * n; end\nf 3", 9)]
    [InlineData("'a' + n", "a5")]
    [InlineData("{ a: { b: n } }.a.b", 5)]
    [InlineData("", null)]
    public void A_script_is_worth_what_it_returns_or_its_last_expression(string script, object? expected) =>
        Assert.Equal(expected, Template.Parse(script, Settings).Evaluate(new Dictionary<string, object> { ["n"] = 5 }));

    [Fact]
    public void A_script_takes_objects_and_dictionaries_and_renders_text() => Assert.Equal(
        "Ada has 2 of 3",
        Template.Parse("name + ' has ' + given.two + ' of ' + all", Settings)
            .Render(new { Name = "Ada", All = 3 }, new Dictionary<string, object> { ["given"] = new Dictionary<string, int> { ["two"] = 2 } }));

    [Theory]
    [InlineData("1 +", "1:4")]
    [InlineData("x = 1 }}", "1:7")]
    [InlineData("if true", "1:1")]
    public void A_mistake_in_a_script_has_its_place(string script, string place)
    {
        var at = Template.Parse(script, Settings).Problems[0].At.Start;
        Assert.Equal(place, $"{at.Line}:{at.Column}");
    }
}
