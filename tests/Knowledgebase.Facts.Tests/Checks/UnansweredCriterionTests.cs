namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnansweredCriterionTests
{
    [Fact]
    public void A_platform_that_is_silent_on_a_criterion_is_reported_once() => Input.Sound()
        .With("platforms/other/platform.yml", """
            name: Other  # expect: unanswered-criterion 1
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            status: active
            website: https://other.example/
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .Check();

    [Fact]
    public void A_warning_waits_until_there_are_no_errors() => Input.Sound()
        .With("platforms/other/platform.yml", """
            name: Other
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            status: active
            website: https://other.example/
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: low
              efort: low  # expect: unknown-key 3
              steps: [Do it.]
            """)
        .Check();
}
