namespace Knowledgebase.Facts.Tests.Checks;

public sealed class OverlappingFindingsTests
{
    [Fact]
    public void Two_that_both_still_hold_overlap() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                since: 2020
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
              - value: none  # expect: overlapping-findings 5
                since: 2018
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void One_that_began_before_the_other_ended_overlaps_it() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                since: 2020-05-01
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
              - value: none  # expect: overlapping-findings 5
                until: 2020-06-01
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void Two_that_ended_on_the_same_day_overlap() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                until: 2020-06-01
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
              - value: none  # expect: overlapping-findings 5
                until: 2020-06-01
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void The_same_limits_in_another_order_are_the_same() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                since: 2020
                checked: 2026-11-21
                summary: What we found.
                applies-to: { client: [desktop, mobile] }
                evidence:
                  - source: help-page
              - value: none  # expect: overlapping-findings 5
                since: 2018
                checked: 2026-11-21
                summary: What we found.
                applies-to: { client: [mobile, desktop] }
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void One_that_begins_when_the_other_ends_does_not() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                since: 2020-10-27
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
              - value: none
                since: 2013-01
                until: 2020-10-27
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void A_date_that_is_not_known_to_the_day_is_read_in_favour_of_the_writer() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                since: 2020
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
              - value: none
                until: 2020-06-01
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void A_beginning_that_is_not_known_is_read_in_favour_of_the_writer() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
              - value: none
                until: 2020-06-01
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void Findings_that_apply_to_others_may_hold_together() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                applies-to: { client: desktop }
                evidence:
                  - source: help-page
              - value: none
                checked: 2026-11-21
                summary: What we found.
                applies-to: { client: mobile }
                evidence:
                  - source: help-page
              - value: always
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();
}
