namespace Knowledgebase.Facts.Tests.Checking;

public sealed class RepeatedTermTests
{
    [Fact]
    public void A_term_that_is_listed_twice_is_reported_the_second_time() => Input.Sound()
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [service, advertising, service]  # expect: repeated-term 35
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();
}
