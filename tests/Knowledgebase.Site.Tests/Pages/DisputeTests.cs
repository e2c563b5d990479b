namespace Knowledgebase.Site.Tests.Pages;

public sealed class DisputeTests : IDisposable
{
    const string Told = "The same document is also cited for “";

    readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Of_a_document_on_both_sides_the_page_says_so()
    {
        SmallSite.Change(Path.Join(site.Input, "platforms/zoom/security.yml"), "{ source: news, at: 'disputing at'", "{ source: help-page, at: 'disputing at'");

        Assert.Contains(Told, Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_others_it_does_not() => Assert.DoesNotContain(Told, Text(), StringComparison.Ordinal);

    string Text()
    {
        using var page = site.Built().Open("platforms/zoom/end-to-end-encryption/index.html");
        return page.Body!.TextContent;
    }
}
