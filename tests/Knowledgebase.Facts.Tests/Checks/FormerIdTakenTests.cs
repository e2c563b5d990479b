namespace Knowledgebase.Facts.Tests.Checks;

public sealed class FormerIdTakenTests
{
    [Fact]
    public void A_former_id_that_a_platform_has_now_is_reported() => Input.Sound()
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            status: active
            website: https://zoom.example/
            formerly: [old-zoom, zoom]  # expect: former-id-taken 22
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .Check();

    [Fact]
    public void Nobody_is_told_to_take_away_the_former_id_of_another_first()
    {
        var message = Assert.Single(Input.Sound()
            .With("platforms/zoom/events.yml", """
                - { id: new, kind: feature, date: 2020, title: One, summary: One., formerly: [old], evidence: [{ source: court-file }] }
                - { id: old, kind: feature, date: 2019, title: Two, summary: Two., evidence: [{ source: court-file }] }
                """)
            .Read().Problems).Message;

        Assert.Equal("old is the id of an event too, at platforms/zoom/events.yml:2:3. Old addresses with old lead to new, so give the newer of the two another id."
            + " If new never had this id, take it away here.", message);
    }

    [Fact]
    public void A_former_id_of_a_source_that_another_source_has_now_is_reported() => Input.Sound()
        .With("sources/more.yml", """
            renamed-file:
              title: Order
              publisher: The court
              kind: court
              url: https://court.example/order
              accessed: 2026-11-21
              via: live
              language: en
              formerly: [court-file]  # expect: former-id-taken 14
            """)
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            status: active
            website: https://zoom.example/
            summary: A service for calls.
            evidence:
              - source: court-file
              - source: renamed-file
            """)
        .Check();

    [Fact]
    public void A_former_id_that_two_events_of_a_platform_claim_is_reported_at_the_second() => Input.Sound()
        .With("platforms/zoom/events.yml", """
            - { id: one, kind: feature, date: 2020, title: One, summary: One., formerly: [first], evidence: [{ source: court-file }] }
            - { id: two, kind: feature, date: 2019, title: Two, summary: Two., formerly: [first], evidence: [{ source: court-file }] } # expect: former-id-taken 79
            """)
        .Check();

    [Fact]
    public void A_former_id_that_two_platforms_claim_is_reported_at_the_second() => Input.Sound()
        .With("platforms/other/platform.yml", """
            name: Other
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            status: active
            website: https://other.example/
            formerly: [shared]
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .With("platforms/other/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .With("platforms/other/use.yml", """
            purposes:
              - value: [none]
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            status: active
            website: https://zoom.example/
            formerly: [shared]  # expect: former-id-taken 12
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .Check();
}
