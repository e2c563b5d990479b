namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownOptionTests
{
    [Fact]
    public void An_answer_that_is_no_option_is_reported() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: sometimes  # expect: unknown-option 12
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void So_is_one_that_a_source_is_said_to_give() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: court-file
                  - source: help-page
                    says: never  # expect: unknown-option 15
            """)
        .Check();

    [Fact]
    public void Unknown_answers_every_criterion() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: unknown
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: unknown
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();
}
