using Knowledgebase.Sources.PageText;

namespace Knowledgebase.Sources.Tests.PageText;

public sealed class TitleComparisonTests
{
    [Theory]
    [InlineData("End-to-end encryption for meetings", "<title>End-to-end encryption for meetings | Zoom Support</title>")]
    [InlineData("Privacy policy", "<title>PRIVACY POLICY</title>")]
    [InlineData("Privacy Policy, effective 29 September 2025", "<title>Privacy Policy</title>")]
    [InlineData("FaceTime & Privacy", "<title>Legal</title><h1>FaceTime &amp; Privacy</h1>")]
    [InlineData("FaceTime & Privacy", "<p>No title at all")]
    public void A_title_that_has_much_in_common_is_the_same(string recorded, string html) =>
        Assert.Null(TitleComparison.Changed(recorded, Pages.Read(html)));

    [Theory]
    [InlineData("End-to-end encryption for meetings", "<title>Page not found</title>", "Page not found")]
    [InlineData("Privacy policy", "<title>Sign in</title><h1>Welcome back</h1>", "Sign in")]
    [InlineData("Privacy policy", "<title>Just a moment...</title>", "Just a moment...")]
    public void Another_is_told(string recorded, string html, string title) =>
        Assert.Equal(title, TitleComparison.Changed(recorded, Pages.Read(html)));
}
