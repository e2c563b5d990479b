using static Knowledgebase.Site.Tests.Templating.Checks;

namespace Knowledgebase.Site.Tests.Templating;

/// <summary>Members that no value can have are found before there is one, wherever the value comes from.</summary>
public sealed class UnknownMemberTests
{
    const string NoNme = "Platform has no member `nme`; is it `name`? Known here: answers, name, retired, successor.";

    const string NoAdress = "Link has no member `adress`; is it `address`? Known here: address, label.";

    [Theory]
    [InlineData("{{ platform.nme }}", "13", NoNme)]
    [InlineData("{{ platform['nme'] }}", "4", NoNme)]
    [InlineData("{{ platform?.nme }}", "14", NoNme)]
    [InlineData("{{ platform.successor.adress }}", "23", NoAdress)]
    [InlineData("{{ platform.successor?.adress ?? '' }}", "24", NoAdress)]
    [InlineData("{{ links['home'].adress }}", "18", NoAdress)]
    [InlineData("{{ links.home.adress }}", "15", NoAdress)]
    [InlineData("{{ links[title].adress }}", "17", NoAdress)]
    [InlineData("{{ menu[0].adress }}", "12", NoAdress)]
    [InlineData("{{ others[count + 1].nme }}", "22", NoNme)]
    [InlineData("{{ for x in links }}{{ x.value.adress }}{{ end }}", "32", NoAdress)]
    [InlineData("{{ for x in others }}{{ x.nme }}{{ end }}", "27", NoNme)]
    [InlineData("{{ for x in others }}{{ for y in menu }}{{ y.adress }}{{ end }}{{ end }}", "46", NoAdress)]
    [InlineData("{{ for x in others limit: 3 reversed }}{{ x.nme }}{{ end }}", "45", NoNme)]
    [InlineData("{{ for x in others; else; platform.nme; end }}", "36", NoNme)]
    [InlineData("{{ while platform.nme; break; end }}", "19", NoNme)]
    [InlineData("{{ with platform.successor }}{{ label.x }}{{ end }}", "39", "text has no member `x`. Known here: size.")]
    [InlineData("{{ x = platform; y = x; y.nme }}", "27", NoNme)]
    [InlineData("{{ $x = platform; $x.nme }}", "22", NoNme)]
    [InlineData("{{ x = [platform]; x[0].nme }}", "25", NoNme)]
    [InlineData("{{ x = {a: platform}; x.a.nme }}", "27", NoNme)]
    [InlineData("{{ x = count > 1 ? platform : others[0]; x.nme }}", "44", NoNme)]
    [InlineData("{{ (platform.successor ?? links['x']).adress }}", "39", NoAdress)]
    [InlineData("{{ if platform.nme == 'x' }}{{ else if count }}{{ end }}", "16", NoNme)]
    [InlineData("{{ if count }}{{ else if platform.nme }}{{ end }}", "35", NoNme)]
    [InlineData("{{ case platform.nme; when 1; end }}", "18", NoNme)]
    [InlineData("{{ case count; when platform.nme; end }}", "30", NoNme)]
    [InlineData("{{ capture x; platform.nme; end }}", "24", NoNme)]
    [InlineData("{{ !platform.nme }}", "14", NoNme)]
    [InlineData("{{ count + platform.nme }}", "21", NoNme)]
    [InlineData("{{ platform.nme | string.upcase }}", "13", NoNme)]
    [InlineData("{{ (others | array.first).nme }}", "27", NoNme)]
    [InlineData("{{ for x in others | array.sort 'name' | array.limit 2 }}{{ x.nme }}{{ end }}", "63", NoNme)]
    [InlineData("{{ for x in (others | array.concat [platform] | array.reverse | array.uniq) }}{{ x.nme }}{{ end }}", "84", NoNme)]
    [InlineData("{{ others | array.sort 'nme' }}", "24", NoNme)]
    [InlineData("{{ others | array.map 'nme' }}", "23", NoNme)]
    [InlineData("{{ for x in (others | array.map 'successor') }}{{ x.adress }}{{ end }}", "53", NoAdress)]
    [InlineData("{{ (platform.successor | object.default links['x']).adress }}", "53", NoAdress)]
    [InlineData("{{ others.sze }}", "11", "a list has no member `sze`; is it `size`? Known here: size.")]
    [InlineData("{{ title.length }}", "10", "text has no member `length`. Known here: size.")]
    [InlineData("{{ count.x }}", "10", "a number has no member `x`")]
    [InlineData("{{ (title | string.upcase).x }}", "28", "text has no member `x`. Known here: size.")]
    [InlineData("{{ for x in title | string.split ',' }}{{ x.nme }}{{ end }}", "45", "text has no member `nme`. Known here: size.")]
    [InlineData("{{ checked.yeer }}", "12", "DateOnly has no member `yeer`; is it `year`? Known here: day, day_number, day_of_week, day_of_year, month, year.")]
    public void A_member_that_no_value_has_is_reported_where_it_stands(string template, string column, string message) =>
        Assert.Equal($"page.html:1:{column} unknown-member: {message}", Only(template));

    [Fact]
    public void A_variable_that_may_be_of_two_types_may_have_the_members_of_either()
    {
        const string Assigned = "{{ if count > 1; x = platform; else; x = menu[0]; end }}";
        Assert.Empty(Found(Assigned + "{{ x.name }}{{ x.label }}"));
        Assert.Equal(
            "page.html:1:62 unknown-member: Platform or Link has no member `nme`; is it `name`? "
            + "Known here: address, answers, label, name, retired, successor.",
            Only(Assigned + "{{ x.nme }}"));
    }

    [Fact]
    public void A_value_of_a_closed_family_may_have_the_members_of_each_of_its_cases()
    {
        Assert.Empty(Found("{{ for a in platform.answers }}{{ a.question }}{{ a.text }}{{ a.terms.size }}{{ end }}"));
        Assert.Equal(
            "page.html:1:37 unknown-member: Answer has no member `txt`; is it `text`? Known here: asked, question, terms, text.",
            Only("{{ for a in platform.answers }}{{ a.txt }}{{ end }}"));
    }

    [Fact]
    public void A_variable_that_a_later_turn_of_a_loop_changes_may_be_either_from_the_second_turn_on()
    {
        Assert.Empty(Found("{{ x = menu[0]; for p in others; if !for.first; x.name; end; x = p; end; x.label }}"));
        Assert.EndsWith("no member `nme`; is it `name`? Known here: address, answers, label, name, retired, successor.",
            Only("{{ x = menu[0]; for p in others; x.nme; x = p; end }}"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_variable_of_a_loop_is_forgotten_behind_it() =>
        Assert.Empty(Found("{{ for title in others; title.name; end; title.size }}"));

    [Fact]
    public void What_ret_and_break_leave_out_does_not_count()
    {
        Assert.Empty(Found("{{ x = menu[0]; for p in others; x = p; break; x = 1; end; x.label; x.name }}"));
        Assert.Empty(Found("{{ ret; platform.nme }}"));
    }

    [Theory]
    [InlineData("{{ anything.at.all }}")]
    [InlineData("{{ for x in anything; x.y; end }}")]
    [InlineData("{{ with anything; whatever; end }}")]
    [InlineData("{{ with links; whatever; end }}")]
    [InlineData("{{ with null; title; end }}")]
    [InlineData("{{ x = {}; x.y = platform; x.y.name; x.z }}")]
    [InlineData("{{ x = { a: 1 }; y = x; y.a = platform; x.a.name }}")]
    [InlineData("{{ x = { a: 1 }; with x; a = platform; end; x.a.name }}")]
    [InlineData("{{ x = { a: 1 }; x['a'] = platform; x.a.name }}")]
    [InlineData("{{ x = { a: 1 }; k = 'a'; x[k] = platform; x.a.name }}")]
    [InlineData("{{ x = [1]; x[0] = platform; x[0].name }}")]
    [InlineData("{{ if false; x = platform; end; x.name; x.nothing }}", "Platform has no member `nothing`")]
    [InlineData("{{ others.size }}{{ menu.size }}")]
    [InlineData("{{ links.nobody_knows_this }}{{ links.size }}")]
    [InlineData("{{ platform.retired.year }}{{ checked.year }}{{ checked?.month }}")]
    [InlineData("{{ for x in 1..3 }}{{ for.index + x }}{{ for.last }}{{ end }}")]
    [InlineData("{{ x = x ?? menu[0]; x.label }}")]
    [InlineData("{{ title = platform; title.name }}")]
    public void What_cannot_be_known_is_not_claimed(string template, string? only = null) =>
        Assert.All(Found(template), found => Assert.Contains(only ?? "nothing at all", found, StringComparison.Ordinal));
}
