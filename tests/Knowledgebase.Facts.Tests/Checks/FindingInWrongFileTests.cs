namespace Knowledgebase.Facts.Tests.Checks;

public sealed class FindingInWrongFileTests
{
    [Fact]
    public void A_criterion_of_another_topic_is_sent_to_its_own_file() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            purposes:  # expect: finding-in-wrong-file 1
              - value: [service]
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();
}
