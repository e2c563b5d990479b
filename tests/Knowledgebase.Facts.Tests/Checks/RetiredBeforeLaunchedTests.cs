namespace Knowledgebase.Facts.Tests.Checks;

public sealed class RetiredBeforeLaunchedTests
{
    [Theory]
    [InlineData("2013-01", "2012-12-31")]
    [InlineData("2013", "2012")]
    public void A_platform_cannot_end_before_it_begins(string launched, string retired) => With(launched, retired, "  # expect: retired-before-launched 1").Check();

    [Fact]
    public void It_can_end_in_the_year_in_which_it_began() => With("2013-05", "2013").Check();

    static Input With(string launched, string retired, string expected = "") => Input.Sound().With("platforms/zoom/platform.yml", $"""
        name: Zoom{expected}
        vendor: Zoom Communications, Inc.
        jurisdiction: US
        launched: {launched}
        status: retired
        retired: {retired}
        website: https://zoom.example/
        summary: A service for calls.
        evidence:
          - source: court-file
        """);
}
