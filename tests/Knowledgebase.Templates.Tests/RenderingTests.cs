using static Knowledgebase.Templates.Tests.Rendering;

namespace Knowledgebase.Templates.Tests;

/// <summary>One example of each part of the language, with the models of .NET objects that pages have.</summary>
public class RenderingTests
{
    [Theory]
    [InlineData("Hello {{ name }}!", "Hello Zoom &amp; co!")]
    [InlineData("{{ for x in 1..3 }}{{ x }}{{ if !for.last }},{{ end }}{{ end }}", "1,2,3")]
    [InlineData("{{ name | string.upcase | string.append ' <b>' }}", "ZOOM &amp; CO &lt;b&gt;")]
    [InlineData("{{ func f(a, b = 2) }}<i>{{ a }}{{ b }}</i>{{ end }}{{ f 1 }}{{ f 1 b: 3 }}", "<i>12</i><i>13</i>")]
    [InlineData("{{ func box }}<p>{{ $$ }}</p>{{ end }}{{ wrap box }}<b>{{ name }}</b>{{ end }}", "<p><b>Zoom &amp; co</b></p>")]
    [InlineData("<a{{ if name }} class=\"y\"{{ end }} href=\"{{ url }}\">", "<a class=\"y\" href=\"#unsafe-address\">")]
    [InlineData("{{ x = [1,2] | array.add 3 }}{{ x.size }} {{ x }}", "3 [1, 2, 3]")]
    [InlineData("{{ \"123\" | string.to_int + 1 }}", "124")]
    [InlineData("{{ case 5; when 1, 2 }}a{{ when 5 }}b{{ else }}c{{ end }}", "b")]
    public void A_template_renders_with_a_model(string template, string expected) =>
        Assert.Equal(expected, Render(template, new { Name = "Zoom & co", Url = "java\tscript:x" }));
}
