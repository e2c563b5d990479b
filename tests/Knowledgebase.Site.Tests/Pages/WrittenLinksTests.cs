namespace Knowledgebase.Site.Tests.Pages;

public sealed class WrittenLinksTests : IDisposable
{
    readonly SmallSite site = new();

    [Theory]
    [InlineData("/nowhere/", "nowhere")]
    [InlineData("methodology.md", "/more/methodology.md")]
    [InlineData("https://site.example/nowhere/", "nowhere")]
    [InlineData("../compare", "/compare")]
    [InlineData("/compare/#no-such-part", "no-such-part")]
    [InlineData("/events/?kind=fine#no-such-part", "no-such-part")]
    [InlineData("#not-here", "not-here")]
    [InlineData("#not-here:~:text=words", "not-here")]
    [InlineData("http://site.example/nowhere/", "nowhere")]
    [InlineData("/_redirects", "/_redirects")]
    [InlineData("/_headers", "/_headers")]
    public void A_link_that_leads_to_nothing_is_a_mistake_at_its_place(string link, string told)
    {
        Write($"Some text.\n\nMore [words]({link}) here.");

        var problem = Assert.Single(site.Build().Problems);

        Assert.Equal("dead-link", problem.Code);
        Assert.EndsWith("pages/more.md:7:6", $"{problem.At}", StringComparison.Ordinal);
        Assert.Contains(told, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare/")]
    [InlineData("../compare/")]
    [InlineData("/events/?kind=fine#_main")]
    [InlineData("https://site.example/compare/")]
    [InlineData("#a-part")]
    [InlineData("/more/#a-part")]
    [InlineData("/choose/#profiles")]
    [InlineData("/robots.txt")]
    [InlineData("https://elsewhere.example/nowhere/")]
    [InlineData("//elsewhere.example/nowhere/")]
    [InlineData("mailto:someone@site.example")]
    [InlineData("http://site.example/compare/")]
    [InlineData("/methodology/#:~:text=We%20say%20so")]
    [InlineData("#a-part:~:text=Words")]
    [InlineData("#top")]
    public void A_link_that_leads_somewhere_is_none(string link)
    {
        Write($"## A part\n\n[Words]({link}).");

        Assert.Empty(site.Build().Problems);
    }

    [Fact]
    public void A_part_that_a_template_writes_only_at_times_is_looked_for_on_the_page()
    {
        site.WithThemeToSpoil();
        File.AppendAllText(Path.Join(site.Theme, "pages/choose.html"), "{{ if profiles.size > 1000 }}<p id=\"at-times\"></p>{{ end }}\n");
        Write("[Words](/choose/#at-times).");

        Assert.Contains("no part called at-times", Assert.Single(site.Build().Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_section_is_named()
    {
        Write("[Words](/compaer/).");

        Assert.Contains("Did you mean /compare/?", Assert.Single(site.Build().Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/methodology/nope/#stored-copies", "This site has nothing at /methodology/nope/.")]
    [InlineData("/methodolgy/", "Did you mean /methodology/?")]
    [InlineData("/methodology/#no-such-part", "The page /methodology/ has no part called no-such-part.")]
    public void An_explanation_that_is_not_there_is_a_mistake_where_site_yml_names_it(string address, string told)
    {
        File.AppendAllText(Path.Join(site.Input, "site.yml"), $"\nexplained:\n  standing: /methodology/#stored-copies\n  freshness: {address}\n");

        var problem = Assert.Single(site.Build().Problems);

        Assert.Equal("dead-link", problem.Code);
        Assert.EndsWith("site.yml:9:14", $"{problem.At}", StringComparison.Ordinal);
        Assert.Contains(told, problem.Message, StringComparison.Ordinal);
    }

    void Write(string body) => File.WriteAllText(Path.Join(site.Input, "pages/more.md"), $"---\ntitle: More\ndescription: More of it.\n---\n{body}\n");

    public void Dispose() => site.Dispose();
}
