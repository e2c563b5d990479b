using Knowledgebase.Site.Templating;
using static Knowledgebase.Site.Tests.Templating.Rendering;

namespace Knowledgebase.Site.Tests.Templating;

/// <summary>Templates that would take all time or memory end with a message and a place.</summary>
public class LimitTests
{
    [Theory]
    [InlineData("\n{{ include 'page' }}", 2, "more than 100 includes stand within each other here")]
    [InlineData("{{ x = 'ab'\nfor i in 1..40\nx = x + x\nend }}", 3, "this text would be longer than 4000000 characters")]
    [InlineData("{{ x = 'a' * 1000000\nfor i in 1..3000\nx\nend }}", 3, "what is rendered here would be longer than 67108864 characters")]
    [InlineData("{{ x = 'a' * 30\nx + '!' | regex.match '^(a+)+$' }}", 2, "this regular expression took longer than 5 s; write a simpler one")]
    public void What_takes_too_much_is_stopped_where_it_does(string template, int line, string message)
    {
        var problem = Mistake(template);
        Assert.Equal((TemplateRules.LimitReached.Code, Place, line, message), (problem.Code, problem.At.File, problem.At.Line, problem.Message));
    }

    [Theory]
    [InlineData("\n{{ for i in 1..1000000000; end }}", 2)]
    [InlineData("\n{{ while true; end }}", 2)]
    [InlineData("{{ for i in 1..100000\nfor k in 1..100000; end; end }}", 2)]
    [InlineData("\n{{ 1..1000000000 | array.size }}", 2)]
    [InlineData("\n{{ 'a' | string.pad_left 2000000000 }}", 2)]
    public void Loops_and_functions_have_only_so_many_turns(string template, int line)
    {
        var problem = Mistake(template);
        Assert.Equal((TemplateRules.LimitReached.Code, Place, line), (problem.Code, problem.At.File, problem.At.Line));
    }
}
