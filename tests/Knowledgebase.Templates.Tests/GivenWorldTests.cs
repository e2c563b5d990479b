using System.Globalization;

namespace Knowledgebase.Templates.Tests;

/// <summary>The moment and the chance that templates know are those they are given.</summary>
public class GivenWorldTests
{
    static readonly TemplateSettings Settings = new()
    {
        Now = DateTimeOffset.Parse("2026-11-27T23:30:05+02:00", CultureInfo.InvariantCulture),
        Seed = 7,
    };

    [Theory]
    [InlineData("date.now | date.to_string '%F %T'", "2026-11-27 23:30:05")]
    [InlineData("date.utc_now | date.to_string '%F %T'", "2026-11-27 21:30:05")]
    [InlineData("date.now.year", "2026")]
    [InlineData("date.parse '5 Jan'", "05 Jan 2026")]
    [InlineData("date.parse '03/14'", "14 Mar 2026")]
    [InlineData("date.parse '10:30' | date.to_string '%F %T'", "2026-11-27 10:30:00")]
    [InlineData("date.parse 'March' '%B'", "01 Mar 2026")]
    [InlineData("date.parse '21:22' '%R' | date.to_string '%F %T'", "2026-11-27 21:22:00")]
    public void Moments_come_from_the_settings(string expression, string expected) =>
        Assert.Equal(expected, Render($"{{{{ {expression} }}}}", Settings));

    [Theory]
    [InlineData("date.now", "expected a moment among the settings of the templates, since `date.now` does not look at a clock, found null")]
    [InlineData("date.parse '5 Jan'", "expected a moment among the settings of the templates, since `date.parse` does not look at a clock, found null")]
    public void Without_a_moment_there_is_no_now(string expression, string message)
    {
        var error = Assert.Throws<TemplateException>(() => Render($"{{{{ {expression} }}}}", TemplateSettings.OfThemes));
        Assert.Equal(message, error.Problem.Message);
    }

    [Fact]
    public void The_same_seed_gives_the_same_chance_at_every_rendering()
    {
        const string Template = "{{ for i in 1..20; math.random 1 1000; ' '; end; math.uuid }}";
        var set = TemplateSet.Compile([new TemplateSource("page", "page.html", Template)], Settings);
        var first = set["page"].Render(new object());
        Assert.Equal(first, set["page"].Render(new object()));
        Assert.NotEqual(first, Render(Template, Settings with { Seed = 8 }));
    }

    [Fact]
    public void Chance_is_spread_over_the_whole_range()
    {
        var thrown = Render("{{ for i in 1..6000; math.random 1 7; end }}", Settings);
        Assert.All("123456", face => Assert.InRange(thrown.Count(other => other == face), 850, 1150));
    }

    static string Render(string template, TemplateSettings settings) =>
        TemplateSet.Compile([new TemplateSource("page", "page.html", template)], settings)["page"].Render(new object());
}
