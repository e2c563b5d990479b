namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownCriterionTests
{
    [Fact]
    public void A_criterion_that_the_vocabulary_does_not_have_is_reported_at_its_key() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            end-to-end-encrytion:  # expect: unknown-criterion 1
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void It_is_reported_in_events_tips_and_claims() => Input.Sound()
        .With("platforms/zoom/events.yml", """
            - id: event
              kind: fine
              date: 2020
              title: A fine
              summary: It was fined.
              affects: [purposes, price]  # expect: unknown-criterion 23
              evidence:
                - source: court-file
            """)
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: low
              helps: [price]  # expect: unknown-criterion 11
              steps: [Do it.]
            """)
        .With("articles/article.yml", """
            source: court-file
            checked: 2026-11-21
            summary: It is right.
            claims:
              - id: claim
                says: It is so.
                verdict: accurate
                because: It is.
                criterion: price  # expect: unknown-criterion 16
                evidence:
                  - source: court-file
            """)
        .Check();
}
