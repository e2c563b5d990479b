using static Knowledgebase.Site.Tests.Templating.Checks;

namespace Knowledgebase.Site.Tests.Templating;

/// <summary>An included template is checked with what each place gives it.</summary>
public sealed class IncludeCheckTests
{
    [Fact]
    public void A_part_knows_the_type_of_its_arguments() => Assert.Equal(
        "part.html:1:11 unknown-member: Link has no member `adress`; is it `address`? Known here: address, label. "
        + "Included at theme/pages/page.html:1:4.",
        Only("{{ include 'part' link: menu[0] }}", ("part", "{{ $.link.adress }}")));

    [Fact]
    public void A_part_is_checked_for_each_combination_of_types()
    {
        var found = Found(
            "{{ include 'part' of: menu[0] }}\n{{ include 'part' of: platform }}\n{{ include 'part' of: platform }}",
            ("part", "{{ $.of.label }}"));
        Assert.Equal(
            "part.html:1:9 unknown-member: Platform has no member `label`. Known here: answers, name, retired, successor. "
            + "Included at theme/pages/page.html:2:4.",
            Assert.Single(found));
    }

    [Fact]
    public void A_part_in_a_part_knows_them_too() => Assert.Contains(
        "b.html:1:9 unknown-member: text has no member `x`",
        Only("{{ include 'a' of: platform }}", ("a", "{{ include 'b' of: $.of.name }}"), ("b", "{{ $.of.x }}")),
        StringComparison.Ordinal);

    [Fact]
    public void Arguments_by_place_are_known_as_well() => Assert.Contains(
        "no member `nme`", Only("{{ include 'part' platform }}", ("part", "{{ $1.nme }}{{ $0.size }}")), StringComparison.Ordinal);

    [Fact]
    public void A_part_sees_the_variables_around_it_and_sets_them()
    {
        Assert.Contains("no member `nme`", Only("{{ for p in others; include 'part'; end }}", ("part", "{{ p.nme }}")), StringComparison.Ordinal);
        Assert.Contains("no member `nme`", Only("{{ include 'part'; q.nme }}", ("part", "{{ q = platform }}")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_argument_that_the_part_never_reads_is_a_misspelt_one() => Assert.Equal(
        "page.html:1:27 wrong-arguments: `part` has no use for an argument `lnk`; is it `link`? Known here: link.",
        Only("{{ include 'part' link: 1 lnk: 2 }}", ("part", "{{ $.link }}")));

    [Fact]
    public void An_argument_that_is_given_twice_is_a_mistake() => Assert.Equal(
        "page.html:1:27 wrong-arguments: the argument `link` is given twice",
        Only("{{ include 'part' link: 1 link: 2 }}", ("part", "{{ $.link }}")));

    [Fact]
    public void A_member_that_is_given_twice_counts_as_the_last() => Assert.Contains(
        "no member `nme`", Only("{{ x = { a: 1, a: platform }; x.a.nme }}"), StringComparison.Ordinal);

    [Fact]
    public void An_argument_without_which_the_part_always_fails_is_needed()
    {
        const string Part = "{{ if $.limit; $.limit; end; $.link.label }}";
        Assert.Equal("page.html:1:4 wrong-arguments: `part` needs an argument `link`", Only("{{ include 'part' }}", ("part", Part)));
        Assert.Empty(Found("{{ include 'part' link: menu[0] }}", ("part", Part)));
    }

    [Theory]
    [InlineData("{{ $.a }}")]
    [InlineData("{{ $.a?.b }}")]
    [InlineData("{{ if $.a; $.a.b; end }}")]
    [InlineData("{{ for x in []; $.a.b; end }}")]
    [InlineData("{{ $.a && $.a.b }}")]
    [InlineData("{{ $.a ? $.a.b : 1 }}")]
    [InlineData("{{ if !$.a; ret; end; $.a.b }}")]
    public void An_argument_that_the_part_can_do_without_is_not_needed(string part) =>
        Assert.Empty(Found("{{ include 'part' }}", ("part", part)));

    [Theory]
    [InlineData("{{ $ | object.keys | array.join ',' }}")]
    [InlineData("{{ x = $; x.a }}")]
    [InlineData("{{ for x in $; x; end }}")]
    [InlineData("{{ k = 'a'; $[k] }}")]
    public void A_part_that_looks_at_all_its_arguments_may_read_any(string part) =>
        Assert.Empty(Found("{{ include 'part' a: 1 }}", ("part", part)));

    [Fact]
    public void A_part_that_includes_itself_is_walked_until_nothing_new_comes()
    {
        Assert.Empty(Found("{{ include 'tree' of: platform }}", ("tree", "{{ $.of.name; if count; include 'tree' of: $.of; include 'tree' of: $.of; end }}")));
        Assert.Contains(
            "Link has no member `name`",
            Only("{{ include 'tree' of: platform }}", ("tree", "{{ $.of.name; if count; include 'tree' of: links['x']; end }}")),
            StringComparison.Ordinal);
        Assert.Empty(Found("{{ include 'tree' of: [1] }}", ("tree", "{{ if count; include 'tree' of: [$.of]; include 'tree' of: [$.of, 1]; end }}")));
    }

    [Fact]
    public void A_part_whose_name_is_not_known_may_have_set_any_variable() =>
        Assert.Empty(Found("{{ x = menu[0]; include title; x.name }}", ("part", "{{ x = platform }}")));
}
