using static Knowledgebase.Site.Tests.Templating.Rendering;

namespace Knowledgebase.Site.Tests.Templating;

public class IncludeTests
{
    [Theory]
    [InlineData("{{ include 'part' 'a' kind: 'b' }}", "{{ $0 }} {{ $1 }} {{ $.kind }} {{ $.missing ?? '-' }}", "part a b -")]
    [InlineData("{{ $x = 1; include 'part'; $x }}", "{{ $x = 2; $x }} ", "2 1")]
    [InlineData("{{ x = 1; include 'part'; x }}", "{{ x = x + 1 }}", "2")]
    [InlineData("{{ x = include 'part'; x }}", "<b>{{ '<' }}</b>", "<b>&lt;</b>")]
    [InlineData("{{ (include 'part') | string.size }}", "<b></b>", "7")]
    [InlineData("{{ include ('pa' + 'rt') }}", "p", "p")]
    [InlineData("{{ include 'part' }}b", "a{{ ret }}never", "ab")]
    [InlineData("{{ for i in 1..2; include 'part'; for.index; end }}", "{{ for j in 1..3; for.index; end }} ", "012 0012 1")]
    public void An_included_template_has_its_own_arguments_and_shares_the_variables(string page, string part, string expected) =>
        Assert.Equal(expected, Set(page, ("part", part)).Render());

    [Fact]
    public void Templates_may_include_each_other_in_any_order()
    {
        var set = Set(
            "{{ include 'b' 3 }}",
            ("a", "a{{ if $1 > 0; include 'b' ($1 - 1); end }}"),
            ("b", "b{{ if $1 > 0; include 'a' ($1 - 1); end }}"));
        Assert.Equal("baba", set.Render());
    }
}
