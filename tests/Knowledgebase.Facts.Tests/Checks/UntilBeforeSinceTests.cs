namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UntilBeforeSinceTests
{
    [Fact]
    public void A_finding_cannot_end_before_it_begins() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                since: 2021-03
                until: 2021-02-28  # expect: until-before-since 12
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void It_can_end_in_the_month_or_year_in_which_it_began() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                since: 2021-03-15
                until: 2021-03
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [service]
                since: 2021
                until: 2021-01-01
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();
}
