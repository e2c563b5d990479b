namespace Knowledgebase.Site.Tests.Pages;

/// <summary>A finding that stands under the statement of another platform.</summary>
public sealed class SharedFindingTests
{
    [Fact]
    public void It_is_shown_with_the_evidence_of_the_other_and_says_whose_statement_covers_both()
    {
        using var site = new SmallSite(SmallInput.Complete().With("platforms/jitsi-meet/security.yml", """
            end-to-end-encryption:
              - same-as: zoom
            """)).Built();
        using var page = site.Open("platforms/jitsi-meet/end-to-end-encryption/index.html");
        var note = page.QuerySelector("p.same-as")!;

        Assert.Equal("The same as Zoom name: one statement covers both.", note.TextContent);
        Assert.Equal("/platforms/zoom/end-to-end-encryption/", note.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("finding summary", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/sources/court-file/']"));
    }

    [Fact]
    public void The_other_does_not_say_so()
    {
        using var site = new SmallSite().Built();
        using var page = site.Open("platforms/zoom/end-to-end-encryption/index.html");

        Assert.Null(page.QuerySelector("p.same-as"));
    }
}
