namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownThatIsAnsweredTests
{
    [Theory]
    [InlineData("{ source: help-page, says: always } # expect: unknown-that-is-answered 9")]
    [InlineData("{ source: help-page, says: always, rejected: It is out of date. }")]
    [InlineData("{ source: help-page }")]
    public void What_a_source_answers_is_not_unknown_unless_it_is_rejected(string evidence) => Input.Sound()
        .With("platforms/zoom/security.yml", $"""
            end-to-end-encryption:
              - value: unknown
                checked: 2026-11-21
                summary: Nothing was found.
                evidence:
                  - {evidence}
            """)
        .Check();
}
