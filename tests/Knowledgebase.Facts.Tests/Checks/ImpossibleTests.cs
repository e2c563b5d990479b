namespace Knowledgebase.Facts.Tests.Checks;

/// <summary>What cannot be as the facts tell it.</summary>
public sealed class ImpossibleTests
{
    [Theory]
    [InlineData("fine", "unfixed # expect: impossible-status")]
    [InlineData("feature", "dismissed # expect: impossible-status")]
    [InlineData("policy-change", "fixed # expect: impossible-status")]
    [InlineData("lawsuit", "dismissed")]
    [InlineData("vulnerability", "unfixed")]
    public void An_event_has_a_status_that_its_kind_can_have(string kind, string status) => Input.Sound()
        .With("platforms/zoom/events.yml", $"- {{ id: one, kind: {kind}, date: 2025-06-01, title: Something, summary: It was., evidence: [{{ source: court-file }}], status: {status.Replace(" #", " } #", StringComparison.Ordinal)}{(status.Contains('#', StringComparison.Ordinal) ? "" : " }")}\n")
        .Check();

    [Theory]
    [InlineData("since: 2025-01-02", "until: 2025-01-02 # expect: until-before-since 12")]
    [InlineData("since: 2025", "until: 2025")]
    [InlineData("since: 2019", "until: 2019-12 # expect: answer-outside-lifetime 12")]
    [InlineData("since: 2026 # expect: answer-outside-lifetime 12", "until: 2027")]
    [InlineData("since: 2025-06-01", "until: 2025-06-03")]
    public void A_finding_holds_for_a_while_in_the_time_of_its_platform(string since, string until) => Input.Sound()
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            launched: 2020-03
            status: retired
            retired: 2025-06-01
            website: https://zoom.example/
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .With("platforms/zoom/security.yml", $"""
            end-to-end-encryption:
              - value: unknown
                checked: 2026-11-21
                summary: It was looked for.
                applies-to: {"{ client: mobile }"}
              - value: optional
                {since}
                {until}
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Theory]
    [InlineData("archive: https://help-page.example/", "archive-is-page")]
    [InlineData("changed: 2026-11-21\n  vanished-quotes: [what nobody quotes]", "vanished-quote-unused")]
    public void A_source_is_no_copy_of_itself_and_lists_no_quote_of_nobody(string keys, string code)
    {
        var problem = Assert.Single(Input.Sound()
            .With("sources/all.yml", Input.Source("help-page").TrimEnd() + "\n  " + keys + "\n" + Input.Source("court-file")).Read().Problems);

        Assert.Equal(("sources/all.yml:1:1", code), ($"{problem.At}", problem.Code));
    }
}
