using static Knowledgebase.Templates.Tests.Rendering;

namespace Knowledgebase.Templates.Tests;

/// <summary>Code that is text is as safe and as limited as any other.</summary>
public class EvaluationTests
{
    [Theory]
    [InlineData("{{ '<b>' | object.eval_template }}", "&lt;b&gt;")]
    [InlineData("{{ '<b>{{ x }}' | object.eval_template }}", "&lt;b&gt;&lt;i&gt;")]
    [InlineData("<p title=\"{{ '\"{{ x }}' | object.eval_template }}\">", "<p title=\"&quot;&lt;i&gt;\">")]
    [InlineData("{{ 'x' | object.eval }}", "&lt;i&gt;")]
    [InlineData("{{ 'x;x' | object.eval }}", "&lt;i&gt;&lt;i&gt;")]
    [InlineData("{{ g = null; '{{ func g }}<b>{{ x }}{{ end }}' | object.eval_template; g }}", "&lt;b&gt;&lt;i&gt;")]
    public void What_evaluated_text_writes_is_escaped_once(string template, string expected) =>
        Assert.Equal(expected, Render(template, new { X = "<i>" }));

    [Theory]
    [InlineData("{{ '1 +' | object.eval }}", "wrong-value")]
    [InlineData("{{ 'nobody_set_this' | object.eval }}", "unknown-variable")]
    [InlineData("{{ x = 'x | object.eval'; x | object.eval }}", "limit-reached")]
    [InlineData("{{ x = '{' + '{ x | object.eval_template }' + '}'; x | object.eval_template }}", "limit-reached")]
    [InlineData("{{ 'while true; end' | object.eval }}", "limit-reached")]
    public void Mistakes_in_evaluated_text_are_mistakes(string template, string code) => Assert.Equal(code, Mistake(template).Code);

    [Fact]
    public void A_mistake_in_evaluated_text_says_where() => Assert.StartsWith(
        "expected code without mistakes (line 2, column ", Mistake("{{ \"x = 1\\n1 +\" | object.eval }}").Message, StringComparison.Ordinal);

    [Fact]
    public void Many_renderings_may_evaluate_at_once()
    {
        var page = Set("{{ 'a = n * 2; $b = a; a + $b' | object.eval }} {{ 'a' | object.eval }}")["page"];
        var rendered = Enumerable.Range(0, 200).AsParallel().AsOrdered().Select(n => page.Render(new { N = n })).ToList();
        Assert.Equal(Enumerable.Range(0, 200).Select(n => $"{n * 4} {n * 2}"), rendered);
    }
}
