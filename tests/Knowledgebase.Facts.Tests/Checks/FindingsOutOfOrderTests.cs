namespace Knowledgebase.Facts.Tests.Checks;

public sealed class FindingsOutOfOrderTests
{
    [Fact]
    public void What_holds_stands_above_what_held() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: none
                until: 2020-10-27
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
              - value: optional  # expect: findings-out-of-order 5
                since: 2020-10-27
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void What_held_later_stands_above_what_held_earlier() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                since: 2022
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
              - value: none
                since: 2015
                until: 2018
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
              - value: always  # expect: findings-out-of-order 5
                since: 2018
                until: 2022
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void Findings_that_apply_to_others_are_in_an_order_of_their_own() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                since: 2022
                checked: 2026-11-21
                summary: What we found.
                applies-to: { client: desktop }
                evidence:
                  - source: help-page
              - value: none
                until: 2022
                checked: 2026-11-21
                summary: What we found.
                applies-to: { client: desktop }
                evidence:
                  - source: help-page
              - value: always
                since: 2023
                checked: 2026-11-21
                summary: What we found.
                applies-to: { client: mobile }
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void Dates_that_leave_it_open_are_not_reported() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                until: 2020
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
              - value: none
                until: 2020-06
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();
}
