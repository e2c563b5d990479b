using static Knowledgebase.Site.Tests.Templating.Rendering;

namespace Knowledgebase.Site.Tests.Templating;

/// <summary>Every way through the branches of a tag is followed, and what takes long to follow is refused.</summary>
public class BranchesInTagsTests
{
    [Fact]
    public void Any_number_of_optional_attributes_leads_to_few_states()
    {
        var attributes = string.Concat(Enumerable.Range(0, 40).Select(number => $$$"""{{ if x }} data-{{{number}}}="{{ x }}"{{ end }}"""));

        Assert.Equal("<p title=\"v\">", Render($$$"""<p{{ if x == 'w' }}{{{attributes}}}{{ end }} title="{{ x }}">""", new { X = "v" }));
    }

    [Fact]
    public void More_ways_through_one_tag_than_anyone_could_read_are_refused()
    {
        var words = string.Concat(Enumerable.Range(0, 40).Select(number => $$$"""{{ if x }} a{{{number}}}{{ end }}"""));

        Assert.Contains("there are more than 64 ways through the branches of this tag", Read($"<p{words}>").Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href=\"{{ if x }}https{{ else }}http{{ end }}://a.org/{{ x }}\">", "<a href=\"https://a.org/v\">")]
    [InlineData("<s{{ if x }}pan{{ else }}ection{{ end }} title=\"{{ x }}\">{{ x }}", "<span title=\"v\">v")]
    [InlineData("<!-- {{ if x }}a{{ else }}b{{ end }} --><p title=\"{{ x }}\">", "<!-- a --><p title=\"v\">")]
    public void What_is_safe_on_every_way_is_written(string template, string expected) =>
        Assert.Equal(expected, Render(template, new { X = "v" }));

    [Theory]
    [InlineData("<a href=\"{{ if true }}javascript{{ else }}https{{ end }}:{{ x }}\">")]
    [InlineData("<p {{ if true }}title=\"{{ else }}onclick=\"{{ end }}{{ x }}\">")]
    [InlineData("<p {{ for i in 1..2 }}{{ if i == 2 }}title=\"{{ break; end }}{{ end }}\">")]
    [InlineData("<script type=\"application/json\">{{ if true }}</script><p>{{ end }}{{ x }}")]
    [InlineData("<p title = \"a\" onclick = \"{{ x }}\">")]
    [InlineData("<p\u000btitle=\"{{ x }}\">")]
    public void What_is_unsafe_on_one_way_is_refused(string template)
    {
        var mistakes = Mistakes(template);

        Assert.NotEmpty(mistakes);
        Assert.All(mistakes, mistake => Assert.EndsWith("unsafe-context", mistake, StringComparison.Ordinal));
    }
}
