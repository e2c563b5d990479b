using static Knowledgebase.Templates.Tests.Rendering;

namespace Knowledgebase.Templates.Tests;

public class OutputTests
{
    [Fact]
    public void An_output_grows_and_starts_again_when_cleared()
    {
        using var output = new TemplateOutput();
        var template = Set("{{ for i in 1..20000 }}{{ i }},{{ end }}")["page"];
        for (var turn = 0; turn < 2; turn++)
        {
            output.Clear();
            template.Render(output);
            Assert.Equal(string.Concat(Enumerable.Range(1, 20000).Select(number => number + ",")), output.Written.ToString());
        }
    }

    [Fact]
    public void Many_threads_render_one_template_at_once()
    {
        var template = Set("""
            {{- func f(x) }}<b>{{ x }}</b>{{ end
            for item in items
              total = (total ?? 0) + item.value
              f item.value
            end
            total }}
            """)["page"];
        Parallel.For(0, 2000, number =>
        {
            // Two types of items, so that the threads disagree about what a place reads.
            object items = number % 2 == 0 ? new[] { new { Value = number } } : new[] { new { Value = number, Other = 1 } };
            Assert.Equal($"<b>{number}</b>{number}", template.Render(new { Items = items }));
        });
    }

    [Fact]
    public void A_rendering_that_fails_leaves_the_template_usable()
    {
        var template = Set("{{ x.y }}")["page"];
        Assert.Throws<TemplateException>(() => template.Render(new { X = "text" }));
        Assert.Equal("1", template.Render(new { X = new { Y = 1 } }));
    }
}
