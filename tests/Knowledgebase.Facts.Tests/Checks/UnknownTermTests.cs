namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownTermTests
{
    [Fact]
    public void A_term_that_the_group_does_not_have_is_reported() => Input.Sound()
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [service, advertizing]  # expect: unknown-term 22
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void Unknown_is_an_answer_of_its_own_and_no_term() => Input.Sound()
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [unknown]  # expect: unknown-term 13
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void So_is_one_that_a_source_is_said_to_give() => Input.Sound()
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [service]
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: court-file
                  - source: help-page
                    says: [selling]  # expect: unknown-term 16
            """)
        .Check();
}
