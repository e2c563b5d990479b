namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownScopeKindTests
{
    [Fact]
    public void A_limit_that_the_vocabulary_does_not_have_is_reported() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                applies-to: { clients: [desktop] }  # expect: unknown-scope-kind 19
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void Limits_of_the_vocabulary_and_editions_are_known() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                applies-to: { client: [desktop, mobile], edition: free }
                evidence:
                  - source: help-page
            """)
        .Check();
}
