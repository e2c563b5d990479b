namespace Knowledgebase.Facts.Tests.Checks;

public sealed class LaunchedInFutureTests
{
    [Theory]
    [InlineData("2030-01-01")]
    [InlineData("2026-12")]
    [InlineData("2027")]
    public void A_platform_that_runs_was_launched_already(string day) => With(day, "  # expect: launched-in-future 1").Check();

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2026-11")]
    [InlineData("2026")]
    public void It_can_have_been_launched_in_what_has_begun(string day) => With(day).Check();

    static Input With(string launched, string expected = "") => Input.Sound().With("platforms/zoom/platform.yml", $"""
        name: Zoom{expected}
        vendor: Zoom Communications, Inc.
        jurisdiction: US
        launched: {launched}
        status: active
        website: https://zoom.example/
        summary: A service for calls.
        evidence:
          - source: court-file
        """);
}
