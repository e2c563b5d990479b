namespace Knowledgebase.Facts.Tests.Checks;

public sealed class RetirementInDoubtTests
{
    [Fact]
    public void A_retired_platform_needs_the_date() => Input.Sound()
        .With("platforms/zoom/platform.yml", """
            name: Zoom  # expect: retirement-in-doubt 1
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            status: retired
            website: https://zoom.example/
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .Check();

    [Fact]
    public void A_platform_with_a_date_of_retirement_is_retired() => Input.Sound()
        .With("platforms/zoom/platform.yml", """
            name: Zoom  # expect: retirement-in-doubt 1
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            status: active
            website: https://zoom.example/
            retired: 2025-05-05
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .Check();

    [Fact]
    public void Both_together_are_right() => Input.Sound()
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            status: retired
            website: https://zoom.example/
            retired: 2025-05-05
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .Check();
}
