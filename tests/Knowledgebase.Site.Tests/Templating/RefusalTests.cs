using Knowledgebase.Site.Templating;
using static Knowledgebase.Site.Tests.Templating.Rendering;

namespace Knowledgebase.Site.Tests.Templating;

/// <summary>What of Scriban's language a theme cannot use is refused by name, before anything is rendered.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("{{ func f; end }}", "1:4")]
    [InlineData("{{ f = do; end }}", "1:8")]
    [InlineData("{{ f(x) = x + 1 }}", "1:4")]
    [InlineData("a\n{{ wrap f; end }}", "2:4")]
    [InlineData("{{ import x }}", "1:4")]
    [InlineData("{{ readonly x }}", "1:4")]
    [InlineData("{{ tablerow x in []; end }}", "1:4")]
    [InlineData("{{ this.x }}", "1:4")]
    [InlineData("{{ '1' | object.eval }}", "1:10")]
    [InlineData("{{ object.eval_template 'x' }}", "1:4")]
    [InlineData("{{ date.now }}", "1:4")]
    [InlineData("{{ date.parse '2020-01-01' }}", "1:4")]
    [InlineData("{{ math.random 1 2 }}", "1:4")]
    [InlineData("{{ math.uuid }}", "1:4")]
    [InlineData("{{ [] | include_join 'a' }}", "1:9")]
    [InlineData("{{ 'a' | string.size + 1 }}", "1:4")]
    public void What_can_be_neither_checked_nor_escaped_is_refused(string template, string place) =>
        Assert.Equal([$"{place} {TemplateRules.Refused.Code}"], Mistakes(template));

    [Theory]
    [InlineData("a\n {{ b", "2:2", "this opens code that nothing closes; write `}}` behind it")]
    [InlineData("a {%{ b", "1:3", "this opens code that nothing closes; write `}%}` behind it")]
    [InlineData("ab\n\0", "2:1", "here is a NUL character (U+0000); delete it")]
    public void What_Scriban_swallows_is_a_mistake(string template, string place, string message)
    {
        var problem = Assert.Single(Read(template).Problems);
        Assert.Equal((TemplateRules.Syntax.Code, place, message), (problem.Code, $"{problem.At.Line}:{problem.At.Column}", problem.Message));
    }

    [Fact]
    public void A_refusal_says_why_and_what_to_do() => Assert.Equal(
        "`date.now` is refused: equal facts make equal pages, on any day and machine; let the page's model give the value",
        Assert.Single(Read("{{ date.now }}").Problems).Message);
}
