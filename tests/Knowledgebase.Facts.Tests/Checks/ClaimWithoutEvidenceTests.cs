namespace Knowledgebase.Facts.Tests.Checks;

public sealed class ClaimWithoutEvidenceTests
{
    [Fact]
    public void A_verdict_without_evidence_is_reported_where_the_claim_starts() => Input.Sound()
        .With("articles/article.yml", """
            source: court-file
            checked: 2026-11-21
            summary: It is right.
            claims:
              - id: claim  # expect: claim-without-evidence 5
                says: It is so.
                verdict: accurate
                because: It is.
            """)
        .Check();

    [Fact]
    public void That_nothing_was_found_needs_no_evidence() => Input.Sound()
        .With("articles/article.yml", """
            source: court-file
            checked: 2026-11-21
            summary: It is right.
            claims:
              - id: claim
                says: It is so.
                verdict: unsupported
                because: It is.
            """)
        .Check();
}
