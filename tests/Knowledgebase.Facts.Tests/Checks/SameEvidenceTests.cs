namespace Knowledgebase.Facts.Tests.Checks;

public sealed class SameEvidenceTests
{
    [Fact]
    public void One_place_of_a_source_counts_once() =>
        With("{ source: court-file, at: Page 2 }", "{ source: court-file, at: Page 2 }  # expect: same-evidence 9").Check();

    [Theory]
    [InlineData("{ source: court-file, at: Page 3 }")]
    [InlineData("{ source: court-file, at: Page 2, quote: Always on. }")]
    [InlineData("{ source: court-file, at: Page 2, says: none, rejected: It speaks of last year. }")]
    public void Another_place_or_another_word_counts_too(string evidence) => With("{ source: court-file, at: Page 2 }", evidence).Check();

    static Input With(string one, string other) => Input.Sound().With("platforms/zoom/security.yml", $"""
        end-to-end-encryption:
          - value: optional
            checked: 2026-11-21
            summary: Off by default.
            evidence:
              - {one}
              - {other}
        """);
}
