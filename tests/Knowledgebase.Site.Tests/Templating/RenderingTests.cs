using Knowledgebase.Site.Templating;
using static Knowledgebase.Site.Tests.Templating.Rendering;

namespace Knowledgebase.Site.Tests.Templating;

public class RenderingTests
{
    [Fact]
    public void Many_threads_render_one_template_at_once()
    {
        var set = Set("""
            {{- total = 0
            for item in items
              total = total + item.value
              include 'bold' of: item.value
            end
            total }}
            """, ("bold", "<b>{{ $.of }}</b>"));
        Parallel.For(0, 2000, number =>
        {
            // Two types of items, so that the threads disagree about what a place reads.
            object items = number % 2 == 0 ? new[] { new { Value = number } } : new[] { new { Value = number, Other = 1 } };
            Assert.Equal($"<b>{number}</b>{number}", set.Render(new { Items = items }));
        });
    }

    [Fact]
    public void One_renderer_renders_page_after_page_and_forgets_the_last()
    {
        using var renderer = new TemplateRenderer(Set("{{ for i in 1..20000 }}{{ i }},{{ end }}{{ x = x ?? 'new' }}{{ x }}"));
        var output = new TemplateOutput();
        for (var turn = 0; turn < 3; turn++)
        {
            output.Clear();
            renderer.Render("page", output);
            Assert.Equal(string.Concat(Enumerable.Range(1, 20000).Select(number => number + ",")) + "new", output.ToString());
        }
    }

    /// <summary>The loop would go on until the limit of time, and then be a mistake of the template.</summary>
    [Fact]
    public void A_rendering_ends_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        using var renderer = new TemplateRenderer(Set("{{ cancel.now; for i in 1..9000000; x = i; end }}"), cancellation.Token);
        var output = new TemplateOutput();

        Assert.Throws<OperationCanceledException>(() => renderer.Render("page", output, new { Cancel = new Cancelling(cancellation) }));
    }

    sealed record Cancelling(CancellationTokenSource Source)
    {
        public string Now
        {
            get
            {
                Source.Cancel();
                return "";
            }
        }
    }

    [Fact]
    public void A_rendering_that_fails_leaves_the_renderer_usable()
    {
        using var renderer = new TemplateRenderer(Set("{{ for i in [1] }}{{ include 'part' of: x }}{{ end }}", ("part", "{{ capture c }}{{ $.of.y }}{{ end }}{{ c }}")));
        var output = new TemplateOutput();
        Assert.Throws<TemplateException>(() => renderer.Render("page", output, new { X = "text" }));
        output.Clear();
        renderer.Render("page", output, new { X = new { Y = 1 } });
        Assert.Equal("1", output.ToString());
    }

    [Theory]
    [InlineData("{{ for i in 1..5; if i == 3; break; end; i; end }}", "12")]
    [InlineData("{{ for i in 1..4; if i == 3; continue; end; i; end }}", "124")]
    [InlineData("{{ n = 0; while n < 3; n = n + 1; n; end }}", "123")]
    [InlineData("{{ i = 'outer'; for i in 1..2; i; end; i }}", "12outer")]
    [InlineData("{{ for i in 1..2; for j in 1..2; for.index; end; for.index; end }}", "010011")]
    [InlineData("{{ for i in [1, 2, 3] limit: 2 reversed; i; end }}", "32")]
    [InlineData("{{ with { a: 1, b: 2 }; a; b; end }}", "12")]
    [InlineData("{{ capture c; for i in 1..2; i; end; end; c; c }}", "1212")]
    [InlineData("{{ x = 1; x += 2; x++; x }}", "34")]
    [InlineData("{{ 'a' | string.upcase | string.append 'b' }}", "Ab")]
    [InlineData("{{ [3, 1, 2] | array.sort | array.join ',' }}", "1,2,3")]
    [InlineData("{{ case 2; when 1; 'a'; when 2, 3; 'b'; else; 'c'; end }}", "b")]
    [InlineData("{{ $'{1 + 1} of {3}' }}", "2 of 3")]
    [InlineData("{%{{{ x }}}%}", "{{ x }}")]
    public void The_language_is_that_of_Scriban(string template, string expected) => Assert.Equal(expected, Render(template));
}
