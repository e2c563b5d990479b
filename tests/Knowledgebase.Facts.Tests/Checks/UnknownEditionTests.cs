namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownEditionTests
{
    [Fact]
    public void An_edition_that_the_platform_does_not_have_is_reported() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                applies-to:
                  edition: [free, payd]  # expect: unknown-edition 23
                evidence:
                  - source: help-page
            """)
        .Check();
}
