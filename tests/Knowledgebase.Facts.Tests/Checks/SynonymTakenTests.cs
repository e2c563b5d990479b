namespace Knowledgebase.Facts.Tests.Checks;

public sealed class SynonymTakenTests
{
    [Fact]
    public void A_synonym_that_two_questions_have_is_reported_at_the_second() =>
        With("[e2ee, private calls]", "[Private-Calls, reasons] # expect: synonym-taken 14").Check();

    [Fact]
    public void A_synonym_that_is_the_title_of_another_question_is_reported() =>
        With("[purposes] # expect: synonym-taken 14", "[reasons]").Check();

    [Fact]
    public void A_synonym_that_repeats_the_title_of_its_own_question_is_reported() =>
        With("[e2ee, end to end encryption] # expect: synonym-taken 20", "[reasons]").Check();

    [Fact]
    public void A_question_cannot_name_a_synonym_twice() =>
        With("[e2ee, e2ee] # expect: repeated-entry", "[reasons]").Check();

    [Fact]
    public void Synonyms_are_read_with_their_places()
    {
        var criterion = With("[e2ee, private calls]", "[reasons]").Read().Knowledge!.Vocabulary.Criterion("end-to-end-encryption")!;

        Assert.Equal(["e2ee", "private calls"], criterion.Synonyms.Select(synonym => synonym.Value));
        Assert.Equal(20, criterion.Synonyms[1].At.Column);
    }

    static Input With(string encryption, string purposes) => Input.Sound().With("vocabulary/criteria.yml", $$"""
        end-to-end-encryption:
          topic: security
          title: End-to-end encryption
          question: Is {platform} safe?
          kind: choice
          synonyms: {{encryption}}
          options:
            always: { label: Always, rating: protective }
            optional: { label: Optional, rating: mixed }
            none: { label: None, rating: risky }
        purposes:
          topic: use
          title: Purposes
          question: What is {platform} for?
          kind: set
          synonyms: {{purposes}}
          terms: purpose
        """);
}
