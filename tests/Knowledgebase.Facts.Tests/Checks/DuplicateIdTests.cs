namespace Knowledgebase.Facts.Tests.Checks;

public sealed class DuplicateIdTests
{
    [Fact]
    public void A_source_that_another_file_has_already_is_reported_in_the_later_file() => Input.Sound()
        .With("sources/more.yml", """
            help-page:  # expect: duplicate-id 1
              title: A document
              publisher: A publisher
              kind: press
              url: https://a.example/
              accessed: 2026-11-21
              via: live
              language: en
            """)
        .Check();

    [Fact]
    public void Two_events_of_a_platform_need_two_ids() => Input.Sound()
        .With("platforms/zoom/events.yml", """
            - id: first
              kind: fine
              date: 2020
              title: A fine
              summary: It was fined.
              evidence:
                - source: court-file
            - id: second
              kind: fine
              date: 2020
              title: A fine
              summary: It was fined.
              evidence:
                - source: court-file
            - id: first  # expect: duplicate-id 3
              kind: fine
              date: 2020
              title: A fine
              summary: It was fined.
              evidence:
                - source: court-file
            """)
        .Check();

    [Fact]
    public void Two_tips_of_a_platform_need_two_ids() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: first
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
            - id: first  # expect: duplicate-id 3
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
            """)
        .Check();

    [Fact]
    public void Two_claims_of_an_article_need_two_ids() => Input.Sound()
        .With("articles/article.yml", """
            source: court-file
            checked: 2026-11-21
            summary: It is right.
            claims:
              - id: claim-1
                says: It is so.
                verdict: accurate
                because: It is.
                evidence:
                  - source: court-file
              - id: claim-1  # expect: duplicate-id 5
                says: It is so.
                verdict: accurate
                because: It is.
                evidence:
                  - source: court-file
            """)
        .Check();

    [Fact]
    public void An_event_and_a_tip_may_share_an_id_and_so_may_events_of_two_platforms() => Input.Sound()
        .With("platforms/zoom/events.yml", """
            - id: same
              kind: fine
              date: 2020
              title: A fine
              summary: It was fined.
              evidence:
                - source: court-file
            """)
        .With("platforms/zoom/tips.yml", """
            - id: same
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
            """)
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
        .With("platforms/other/events.yml", """
            - id: same
              kind: fine
              date: 2020
              title: A fine
              summary: It was fined.
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
        .Check();
}
