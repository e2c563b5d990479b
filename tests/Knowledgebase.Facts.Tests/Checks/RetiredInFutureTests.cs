namespace Knowledgebase.Facts.Tests.Checks;

public sealed class RetiredInFutureTests
{
    [Theory]
    [InlineData("2030-01-01")]
    [InlineData("2026-12")]
    [InlineData("2027")]
    public void A_platform_runs_until_the_day_on_which_it_ends(string day) => With(day, "  # expect: retired-in-future 1").Check();

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2026-11")]
    [InlineData("2026")]
    public void It_can_have_ended_in_what_has_begun(string day) => With(day).Check();

    static Input With(string retired, string expected = "") => Input.Sound().With("platforms/zoom/platform.yml", $"""
        name: Zoom{expected}
        vendor: Zoom Communications, Inc.
        jurisdiction: US
        status: retired
        retired: {retired}
        website: https://zoom.example/
        summary: A service for calls.
        evidence:
          - source: court-file
        """);
}
