namespace Knowledgebase.Facts.Tests.Checks;

public sealed class FindingWithoutEvidenceTests
{
    [Fact]
    public void A_finding_without_evidence_is_reported_where_it_starts() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional  # expect: finding-without-evidence 5
                checked: 2026-11-21
                summary: Off by default.
            """)
        .Check();

    [Fact]
    public void Not_knowing_needs_no_evidence() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: unknown
                checked: 2026-11-21
                summary: Nothing was found in the help pages.
            """)
        .Check();

    [Fact]
    public void Evidence_with_a_mistake_in_it_is_evidence_all_the_same() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - at: Overview  # expect: missing-key 9
            """)
        .Check();

    [Theory]
    [InlineData("")]
    [InlineData(", rejected: It is out of date.")]
    public void Evidence_that_says_otherwise_supports_nothing(string rejected) => Input.Sound()
        .With("platforms/zoom/security.yml", $$"""
            end-to-end-encryption:
              - value: optional  # expect: finding-without-evidence 5
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - { source: help-page, says: always{{rejected}} }
            """)
        .Check();
}
