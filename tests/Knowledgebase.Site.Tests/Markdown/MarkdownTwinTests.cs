using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Knowledgebase.Site.Tests.Markdown;

/// <summary>The pages that also stand as Markdown.</summary>
public sealed class MarkdownTwinTests
{
    const string Hostile = "](https://evil.example) <img src=x onerror=alert(1)> **b** `c` # d";

    [Theory]
    [InlineData("platforms/zoom/")]
    [InlineData("platforms/zoom/end-to-end-encryption/")]
    public void A_page_names_its_twin_which_links_nowhere_but_to_the_site_and_to_sources(string page)
    {
        using var small = new SmallSite(SmallInput.Complete(field => $"{field} {Hostile}")).Built();
        using var html = small.Open(page + "index.html");
        var twin = Markdig.Markdown.Parse(small.Read(page + "index.md"), new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().Build());

        Assert.Equal($"/{page}index.md", html.QuerySelector("link[rel=alternate][type='text/markdown']")!.GetAttribute("href"));
        Assert.DoesNotContain(twin.Descendants(), node => node is HtmlBlock or HtmlInline or CodeInline or CodeBlock);
        Assert.DoesNotContain(twin.Descendants<LinkInline>(), link => link.IsImage || (!link.IsAutoLink && new Uri(link.Url!).Host.Contains("evil", StringComparison.Ordinal)));
        Assert.Single(twin.OfType<HeadingBlock>(), heading => heading.Level == 1);
    }

    [Fact]
    public void Contributors_stand_on_the_page_about_the_site_and_their_names_stay_text()
    {
        using var small = new SmallSite(SmallInput.Complete().With("pages/about.md", "---\ntitle: About\ndescription: Who makes it.\n---\n\nWe do.\n"));
        var result = SiteBuilder.Build(
            new BuildRequest(small.Input, small.Theme, small.Output, SmallInput.Today) { Contributors = ["Ada", "<b>Bob</b>"] },
            TestContext.Current.CancellationToken);
        Assert.True(result.Succeeded, string.Join('\n', result.Problems));
        using var about = small.Open("about/index.html");

        Assert.Contains("Ada, <b>Bob</b>", about.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
