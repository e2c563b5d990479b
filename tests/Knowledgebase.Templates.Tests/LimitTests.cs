using static Knowledgebase.Templates.Tests.Rendering;

namespace Knowledgebase.Templates.Tests;

/// <summary>Templates that would never end, end with a message.</summary>
public class LimitTests
{
    [Theory]
    [InlineData(
        "{{ include 'page' }}",
        "1:4",
        "calls and includes stand more than 100 deep within each other; is one of them its own part?")]
    [InlineData(
        "{{ func f(x); ret f x; end; f 1 }}",
        "1:19",
        "calls and includes stand more than 100 deep within each other; is one of them its own part?")]
    [InlineData("{{ while true }}{{ end }}", "1:4", "this loop took 1000000 turns and its condition still holds")]
    [InlineData("{{ for i in 1..2000000 }}{{ end }}", "1:13", "this range has more than 1000000 numbers")]
    [InlineData("{{ 'abcde' * 1000000 }}", "1:4", "this text would be longer than 4000000 characters")]
    public void What_goes_on_too_long_is_stopped(string template, string place, string message)
    {
        var problem = Mistake(template);
        Assert.Equal((place, message), ($"{problem.At.Start.Line}:{problem.At.Start.Column}", problem.Message));
        Assert.Equal(TemplateProblemCodes.LimitReached, problem.Code);
    }

    [Theory]
    [InlineData("\n{{ for i in 1..1000000; for k in 1..1000000; end; end }}", 2)]
    [InlineData("{{ func f(x); if x < 90; f x + 1; f x + 1; end; end }}\n{{ f 0 }}", 1)]
    [InlineData("{{ for i in 1..1000\n'x' * 1000000\nend }}", 2)]
    public void A_rendering_has_only_so_much_time(string template, int line)
    {
        var settings = TemplateSettings.OfThemes with { TimeLimit = TimeSpan.FromMilliseconds(2) };
        var problem = Assert.Throws<TemplateException>(() => Template.Parse(template, settings).Render()).Problem;
        Assert.Equal(
            (TemplateProblemCodes.LimitReached, "this rendering took longer than 0.002 s"), (problem.Code, problem.Message));
        Assert.Equal(line, problem.At.Start.Line);
    }
}
