using Knowledgebase.Site.Templating;
using static Knowledgebase.Site.Tests.Templating.Rendering;

namespace Knowledgebase.Site.Tests.Templating;

/// <summary>Hostile values in every place where a template can write them.</summary>
public class EscapingTests
{
    [Theory]
    [InlineData("<p>{{ x }}</p>", "</p><script>alert(1)</script>", "<p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("<p title=\"{{ x }}\">", "\" onclick=\"alert(1)", "<p title=\"&quot; onclick=&quot;alert(1)\">")]
    [InlineData("<p title='{{ x }}'>", "' onclick='alert(1)", "<p title='&#39; onclick=&#39;alert(1)'>")]
    [InlineData("<title>{{ x }}</title>", "</title><script>", "<title>&lt;/title&gt;&lt;script&gt;</title>")]
    [InlineData("<textarea>{{ x }}</textarea>", "&amp;</textarea>", "<textarea>&amp;amp;&lt;/textarea&gt;</textarea>")]
    [InlineData("<!-- c --><p>{{ x }}", "<b>", "<!-- c --><p>&lt;b&gt;")]
    [InlineData(
        "<script>if (a < b) { x(\"<p>\") }</script>{{ x }}",
        "<b>",
        "<script>if (a < b) { x(\"<p>\") }</script>&lt;b&gt;")]
    [InlineData(
        "<script type=\"application/ld+json\">{\"name\": \"{{ x }}\"}</script>",
        "\"</script>",
        "<script type=\"application/ld+json\">{\"name\": \"\\u0022\\u003C/script\\u003E\"}</script>")]
    [InlineData("{{ capture c }}<b>{{ x }}</b>{{ end }}{{ c }}", "<i>", "<b>&lt;i&gt;</b>")]
    [InlineData("{{ x | html.escape }}", "<i>", "&lt;i&gt;")]
    [InlineData("{{ x | html.strip }}", "<i>a &lt;", "a &amp;lt;")]
    [InlineData("{{ x | html.newline_to_br }}", "<i>\nb", "&lt;i&gt;<br />\nb")]
    [InlineData("{{ (x | html.escape) + x }}", "<", "&amp;lt;&lt;")]
    public void A_hostile_text_stays_text(string template, string value, string expected) =>
        Assert.Equal(expected, Render(template, new { X = value }));

    [Theory]
    [InlineData("https://zoom.us/a?b=1&c=2#d", "https://zoom.us/a?b=1&amp;c=2#d")]
    [InlineData("HTTP://zoom.us", "HTTP://zoom.us")]
    [InlineData("mailto:a@b.org", "mailto:a@b.org")]
    [InlineData("/platforms/zoom/", "/platforms/zoom/")]
    [InlineData("zoom/a:b", "zoom/a:b")]
    [InlineData("?q=a:b", "?q=a:b")]
    [InlineData("#:~:text=a%20b", "#:~:text=a%20b")]
    [InlineData("./a b\"c", "./a%20b%22c")]
    [InlineData("  https://zoom.us ", "https://zoom.us")]
    [InlineData("javascript:alert(1)", "#unsafe-address")]
    [InlineData(" JaVaScRiPt:alert(1)", "#unsafe-address")]
    [InlineData("java\tscript:alert(1)", "#unsafe-address")]
    [InlineData("java\nscript\r:alert(1)", "#unsafe-address")]
    [InlineData("\u0001javascript:alert(1)", "#unsafe-address")]
    [InlineData("data:text/html,<script>", "#unsafe-address")]
    [InlineData("vbscript:x", "#unsafe-address")]
    [InlineData(":x", "#unsafe-address")]
    [InlineData("/\\evil.example", "/%5Cevil.example")]
    public void Only_safe_addresses_get_into_links(string address, string expected)
    {
        Assert.Equal($"<a href=\"{expected}\">", Render("<a href=\"{{ x }}\">", new { X = address }));
        var refresh = "<meta http-equiv=\"refresh\" content=\"0; url=";
        Assert.Equal($"{refresh}{expected}\">", Render(refresh + "{{ x }}\">", new { X = address }));
        Assert.Equal($"<img src='{expected}'>", Render("<img src='{{ x }}'>", new { X = address }));
    }

    [Theory]
    [InlineData("<a href=\"/platforms/{{ x }}/\">", "a\"b:c&d", "<a href=\"/platforms/a%22b:c&amp;d/\">")]
    [InlineData("<a href=\"https://x.org/?q={{ x }}\">", "javascript:", "<a href=\"https://x.org/?q=javascript:\">")]
    [InlineData("<a href=\"{{ x }}#more\">", "/a", "<a href=\"/a#more\">")]
    [InlineData("<a href=\"{{ '/a' }}{{ x }}\">", "script:b", "<a href=\"/a#unsafe-address\">")]
    [InlineData("<a href=\"java{{ x }}\">", "script:b", "<a href=\"java#unsafe-address\">")]
    [InlineData("<a href=\"{{ if x }}https://a.org{{ else }}/b{{ end }}/{{ x }}\">", "c", "<a href=\"https://a.org/c\">")]
    public void A_part_of_an_address_cannot_become_its_scheme(string template, string value, string expected) =>
        Assert.Equal(expected, Render(template, new { X = value }));

    [Fact]
    public void A_value_typed_as_html_is_written_as_is_between_tags_and_cannot_leave_an_attribute()
    {
        var model = new { X = new Html("<b title=\"a\">&amp;</b>"), Link = new Html("javascript&#58;alert(1)") };
        Assert.Equal("<b title=\"a\">&amp;</b>", Render("{{ x }}", model));
        Assert.Equal("<p title=\"&lt;b title=&quot;a&quot;&gt;&amp;&lt;/b&gt;\">", Render("<p title=\"{{ x }}\">", model));
        Assert.Equal("<a href=\"#unsafe-address\">", Render("<a href=\"{{ link }}\">", model));
        Assert.Equal("&lt;B TITLE=&quot;A&quot;&gt;&amp;AMP;&lt;/B&gt;", Render("{{ x | string.upcase }}", model));
    }

    [Theory]
    [InlineData("<a{{ if x }} class=\"y\"{{ end }}>", "<a class=\"y\">")]
    [InlineData("<a {{ if x }}class=\"y\"{{ else }}id='z'{{ end }} title=\"{{ x }}\">", "<a class=\"y\" title=\"v\">")]
    [InlineData("<option{{ if x }} selected{{ end }} value=\"{{ x }}\">", "<option selected value=\"v\">")]
    [InlineData("<{{ if x }}h2{{ else }}h3{{ end }} id=\"{{ x }}\">", "<h2 id=\"v\">")]
    [InlineData("<p class=\"a{{ if x }} b{{ end }}{{ for i in 1..2 }} {{ i }}{{ end }}\">", "<p class=\"a b 1 2\">")]
    [InlineData("<a href = \"{{ x }}\" hidden title=\"{{ x }}\"/>", "<a href = \"v\" hidden title=\"v\"/>")]
    [InlineData(
        "<ul{{ for i in 1..2 }} data-{{ case i; when 1 }}a{{ else }}b{{ end }}=\"c\"{{ end }}>",
        "<ul data-a=\"c\" data-b=\"c\">")]
    [InlineData("<a href=\"/{{ for i in 1..2 }}{{ i }}/{{ end }}\">", "<a href=\"/1/2/\">")]
    [InlineData("{{ for i in 1..3 }}{{ if i == 2; continue; end }}<p>{{ i }}</p>{{ end }}", "<p>1</p><p>3</p>")]
    public void Branches_and_loops_inside_of_tags_work(string template, string expected) =>
        Assert.Equal(expected, Render(template, new { X = "v" }));

    [Theory]
    [InlineData("<{{ x }}>", "1:5")]
    [InlineData("<p {{ x }}=\"a\">", "1:7")]
    [InlineData("<p class={{ x }}>", "1:13")]
    [InlineData("<p class=a{{ x }}>", "1:14")]
    [InlineData("<p onclick=\"{{ x }}\">", "1:16")]
    [InlineData("<p style=\"color: {{ x }}\">", "1:21")]
    [InlineData("<img srcset=\"{{ x }}\">", "1:17")]
    [InlineData("<iframe srcdoc=\"{{ x }}\"></iframe>", "1:20")]
    [InlineData("<a href=\"javascript:f('{{ x }}')\">", "1:27")]
    [InlineData("<script>var a = {{ x }}</script>", "1:20")]
    [InlineData("<style>a { background: url({{ x }}) }</style>", "1:31")]
    [InlineData("<style>a { background: URL('/a/{{ x }}') }</style>", "1:35")]
    [InlineData("<style>a { background: image-set(url(a) 1x, '{{ x }}' 2x) }</style>", "1:49")]
    [InlineData("<style>a { background: \\75rl({{ x }}) }</style>", "1:33")]
    [InlineData("<style>a { background: u{{ if true }}r{{ end }}l({{ x }}) }</style>", "1:53")]
    [InlineData("<style>a { color: {{ x }} }</style>", "1:22")]
    [InlineData("<style>@import '{{ x }}';</style>", "1:20")]
    [InlineData("<style>@{{ x }} 'a';</style>", "1:12")]
    [InlineData("<style>a { color: red }</{{ x }}</style>", "1:29")]
    [InlineData("<!-- {{ x }} -->", "1:9")]
    [InlineData("<!doctype {{ x }}>", "1:14")]
    [InlineData("<a {{ if true }}href{{ else }}title{{ end }}=\"{{ x }}\">", "1:50")]
    [InlineData("<a href=\"{{ x }}:{{ x }}\">", "1:17")]
    public void Where_nothing_makes_a_value_safe_it_is_refused(string template, string place) =>
        Assert.Equal([$"{place} unsafe-context"], Mistakes(template));

    [Theory]
    [InlineData("{{ if true }}<a href=\"{{ end }}x\">")]
    [InlineData("{{ for i in 1..2 }}<p {{ end }}>")]
    [InlineData("{{ capture x }}<p title=\"{{ end }}")]
    [InlineData("<p title=\"")]
    [InlineData("<{{ if true }}script{{ else }}p{{ end }}></p>")]
    public void Branches_loops_and_bodies_must_close_what_they_open(string template) =>
        Assert.All(Mistakes(template), mistake => Assert.EndsWith("unsafe-context", mistake, StringComparison.Ordinal));

    [Fact]
    public void An_unsafe_place_says_what_to_do_instead() => Assert.Equal(
        "no escaping makes a value safe in an attribute without quotes; put quotes around it",
        Read("<p class={{ x }}>").Problems[0].Message);

    [Fact]
    public void An_include_in_an_attribute_is_escaped_and_between_tags_it_is_not()
    {
        var set = Set("<p title=\"{{ include 'part' }}\">{{ include 'part' }}", ("part", "<b>\"{{ '&' }}\"</b>"));
        Assert.Equal("<p title=\"&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;\"><b>\"&amp;\"</b>", set.Render());
    }
}
