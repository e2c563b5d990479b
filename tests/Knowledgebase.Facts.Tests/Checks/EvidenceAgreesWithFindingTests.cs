namespace Knowledgebase.Facts.Tests.Checks;

public sealed class EvidenceAgreesWithFindingTests
{
    [Fact]
    public void Evidence_that_says_what_the_finding_says_is_reported() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page  # expect: evidence-agrees-with-finding 9
                    says: optional
                    rejected: It is not so.
            """)
        .Check();

    [Fact]
    public void The_same_terms_in_another_order_are_the_same() => Input.Sound()
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [service, advertising]
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page  # expect: evidence-agrees-with-finding 9
                    says: [advertising, service]
            """)
        .Check();

    [Fact]
    public void Evidence_that_says_otherwise_is_not() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: court-file
                  - source: help-page
                    says: always
                    rejected: The help page says otherwise.
            """)
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [service, advertising]
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: court-file
                  - source: help-page
                    says: [advertising]
            """)
        .Check();
}
