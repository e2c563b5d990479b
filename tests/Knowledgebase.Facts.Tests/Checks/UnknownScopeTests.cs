namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownScopeTests
{
    [Fact]
    public void An_id_that_the_vocabulary_does_not_have_is_reported() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                applies-to: { client: [desktop, mobil] }  # expect: unknown-scope 37
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void A_single_id_needs_no_brackets_and_is_looked_at_too() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                applies-to: { client: phone }  # expect: unknown-scope 27
                evidence:
                  - source: help-page
            """)
        .Check();
}
