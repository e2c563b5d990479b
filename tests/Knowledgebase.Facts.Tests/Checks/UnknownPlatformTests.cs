namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownPlatformTests
{
    [Fact]
    public void A_successor_that_has_no_folder_is_reported() => Input.Sound()
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            status: active
            website: https://zoom.example/
            successor: zooom  # expect: unknown-platform 12
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .Check();

    [Fact]
    public void So_is_a_featured_platform() => Input.Sound()
        .With("site.yml", """
            title: A site
            address: https://site.example/
            repository: https://code.example/site
            featured:
              - zoom
              - teams  # expect: unknown-platform 5
            """)
        .Check();

    [Fact]
    public void So_is_the_platform_of_a_claim() => Input.Sound()
        .With("articles/article.yml", """
            source: court-file
            checked: 2026-11-21
            summary: It is right.
            claims:
              - id: first
                says: It is so.
                verdict: accurate
                because: It is.
                platform: zoom
                evidence:
                  - source: court-file
              - id: second
                says: It is so.
                verdict: accurate
                because: It is.
                platform: teams  # expect: unknown-platform 15
                evidence:
                  - source: court-file
            """)
        .Check();
}
