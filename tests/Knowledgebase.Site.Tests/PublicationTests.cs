using Knowledgebase.Site.Outputs;

namespace Knowledgebase.Site.Tests;

/// <summary>The same facts on hosts of several kinds.</summary>
public sealed class PublicationTests : IDisposable
{
    readonly SmallSite small = new();

    public void Dispose() => small.Dispose();

    [Fact]
    public void What_a_host_tells_of_itself_takes_the_place_of_what_site_yml_says()
    {
        Build(new Publication("https://other.example/", "https://code.example/other"));
        using var page = small.Open("platforms/zoom/index.html");

        Assert.Equal("https://other.example/platforms/zoom/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll(".correction a"), link => Assert.StartsWith("https://code.example/other/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("https://site.example/", small.Read("api/v1/all.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_says_which_change_it_shows_and_is_not_listed()
    {
        Build(new Publication("https://preview.example/", null, new PreviewedChange("change 12 (<more>)", "https://code.example/pull/12")));

        Assert.All(small.Pages, file =>
        {
            using var page = small.Open(file);
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.Contains("change 12 (<more>)", page.QuerySelector(".notice a[href='https://code.example/pull/12']")!.TextContent, StringComparison.Ordinal);
        });
        Assert.Contains("  X-Robots-Tag: noindex\n", small.Read("_headers"), StringComparison.Ordinal);
        Assert.Contains("add_header X-Robots-Tag \"noindex\" always;", small.Read("_nginx.conf"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sitemap:", small.Read("robots.txt"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(small.Output, "sitemap.xml")));
    }

    [Fact]
    public void What_everyone_is_to_read_is_no_preview()
    {
        Build(Publication.AsInSettings);

        Assert.DoesNotContain("noindex", small.Read("index.html") + small.Read("_headers") + small.Read("_nginx.conf"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_address_and_a_repository_a_site_stands_on_any_host_and_says_what_it_lacks()
    {
        SmallSite.Change(Path.Join(small.Input, "site.yml"), "address: https://site.example/\n", "");
        SmallSite.Change(Path.Join(small.Input, "site.yml"), "repository: https://code.example/site&b='2'\n", "");
        var result = Build(Publication.AsInSettings);

        Assert.Equal(3, result.Missing.Count);
        Assert.Contains(result.Missing, missing => missing.Words.Contains("--address", StringComparison.Ordinal));
        Assert.All(Folders.FilesIn(small.Output).Where(file => file.StartsWith("sitemap", StringComparison.Ordinal) || file == "opensearch.xml"), file => Assert.Fail(file));
        Assert.All(small.Pages, file =>
        {
            using var page = small.Open(file);
            Assert.Empty(page.QuerySelectorAll("link[rel=canonical], link[rel=search], meta[property='og:url'], .correction a[rel~=external]"));
            Assert.All(page.QuerySelectorAll("[href], [src]"), element => Assert.NotEqual("", element.GetAttribute("href") ?? element.GetAttribute("src")));
        });
        Assert.Contains("\"page\":\"/platforms/zoom/\"", small.Read("api/v1/platforms/zoom.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_folder_of_a_host_every_link_stays_below_the_folder()
    {
        Build(new Publication("https://someone.example/facts/"));

        Assert.All(small.Pages, file =>
        {
            var page = WrittenPage.Read(small.Output, file);
            Assert.All(page.References.Where(reference => reference.IsInternal), reference =>
            {
                Assert.StartsWith("/facts/", reference.Target, StringComparison.Ordinal);
                var path = reference.Target["/facts".Length..].Split('#', '?')[0];
                Assert.True(File.Exists(Path.Join(small.Output, Urls.File(path))), $"{file}: {reference.Target}");
            });
            if (page.RefreshesTo is { } target)
                Assert.StartsWith("/facts/", target, StringComparison.Ordinal);
        });
        Assert.All(small.Read("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^/facts/[^ ]* /facts/[^ ]* 301!$", line));
        Assert.All(Folders.FilesIn(small.Output).Where(file => file.EndsWith(".js", StringComparison.Ordinal)), file =>
            Assert.DoesNotMatch("""["'`]/(?:assets|platforms|questions|compare|choose|search|schemas)/""", small.Read(file)));
    }

    [Fact]
    public void Only_addresses_are_moved_and_texts_that_look_like_them_are_not()
    {
        using var other = new SmallSite(SmallInput.Complete(field => $"{field} href=\"/platforms/zoom/\" '/search/'"));
        var result = SiteBuilder.Build(
            new BuildRequest(other.Input, other.Theme, other.Output, SmallInput.Today) { Publication = new Publication("https://someone.example/facts/") },
            TestContext.Current.CancellationToken);
        Assert.True(result.Succeeded);
        using var page = other.Open("platforms/zoom/index.html");

        Assert.Contains("Zoom name href=\"/platforms/zoom/\" '/search/'", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://facts.example", "https://facts.example/")]
    [InlineData("https://someone.example/facts", "https://someone.example/facts/")]
    [InlineData("http://localhost:8080/", "http://localhost:8080/")]
    [InlineData("https://a:b@facts.example/", null)]
    [InlineData("https://facts.example/?a", null)]
    [InlineData("https://facts.example/?", null)]
    [InlineData("https://facts.example/*/", null)]
    [InlineData("https://facts.example/:splat/", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("facts.example", null)]
    [InlineData("", null)]
    public void An_address_ends_in_a_slash_and_is_one_of_the_web(string told, string? address) => Assert.Equal(address, Publication.AddressOf(told));

    [Fact]
    public void Nginx_sends_the_headers_that_are_defined_and_redirects_what_has_moved()
    {
        Build(Publication.AsInSettings);
        var configuration = small.Read("_nginx.conf");

        Assert.All(ResponseHeaders.Everywhere, header =>
            Assert.Contains($"  add_header {header.Key} \"{header.Value}\" always;\n", configuration, StringComparison.Ordinal));
        Assert.Contains("location = /platforms/zoom-meetings/ { return 301 /platforms/zoom/; }", configuration, StringComparison.Ordinal);
        Assert.Contains("location ^~ /api/ {", configuration, StringComparison.Ordinal);
        Assert.Equal(configuration.Count(character => character == '{'), configuration.Count(character => character == '}'));
    }

    BuildResult Build(Publication publication)
    {
        var result = SiteBuilder.Build(new BuildRequest(small.Input, small.Theme, small.Output, SmallInput.Today) { Publication = publication });
        Assert.True(result.Succeeded, string.Join('\n', result.Problems));
        return result;
    }
}
