namespace Knowledgebase.Facts.Tests.Checks;

public sealed class WrongKindOfAnswerTests
{
    [Fact]
    public void A_list_does_not_answer_a_choice() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: [optional]  # expect: wrong-kind-of-answer 13
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void A_word_does_not_answer_a_question_for_a_list() => Input.Sound()
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: service  # expect: wrong-kind-of-answer 12
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void What_a_source_says_is_held_to_the_same() => Input.Sound()
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [service]
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
                    says: advertising  # expect: wrong-kind-of-answer 15
            """)
        .Check();
}
