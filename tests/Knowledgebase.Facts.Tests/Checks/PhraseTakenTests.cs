namespace Knowledgebase.Facts.Tests.Checks;

public sealed class PhraseTakenTests
{
    [Fact]
    public void A_phrase_that_two_questions_have_is_reported_at_the_second() =>
        With("[who can listen, is it private]", "[Is it private?, why] # expect: phrase-taken 14").Check();

    [Fact]
    public void A_phrase_that_a_question_and_a_page_have_is_reported_at_the_page() =>
        With("[who can listen]", "[why]", pages: "pages: { about: [Who can listen] } # expect: phrase-taken 18").Check();

    [Fact]
    public void A_phrase_by_which_a_question_is_called_is_reported() =>
        With("[who can listen]", "[end to end encryption] # expect: phrase-taken 14").Check();

    [Fact]
    public void A_phrase_that_two_events_of_a_platform_have_is_reported_and_one_that_other_platforms_have_is_not() =>
        With("[who can listen]", "[why]")
            .With("platforms/zoom/events.yml", Events("the leak", "the leak # expect: phrase-taken 7"))
            .With("platforms/jitsi-meet/platform.yml", """
                name: Jitsi Meet  # expect: unanswered-criterion
                vendor: 8x8
                jurisdiction: US
                status: active
                website: https://jitsi.example/
                summary: Another service for calls.
                """)
            .With("platforms/jitsi-meet/events.yml", Events("the leak", "the other leak"))
            .Check();

    [Fact]
    public void Phrases_of_questions_events_tips_and_parts_are_read_with_their_places()
    {
        var knowledge = With("[who can listen, is it private]", "[why]", pages: "pages: { about: [who runs this] }\nlanguages: { de: [wie, ist] }").Read().Knowledge!;

        Assert.Equal(["who can listen", "is it private"], knowledge.Vocabulary.Criterion("end-to-end-encryption")!.AskedAs.Select(phrase => phrase.Value));
        Assert.Equal(["pages", "languages"], knowledge.Vocabulary.PhraseGroups.Select(group => group.Value.Id));
        Assert.Equal(["wie", "ist"], Assert.Single(knowledge.Vocabulary.Phrases("languages")).Value.Words.Select(word => word.Value));
        Assert.Empty(knowledge.Vocabulary.Phrases("not-covered"));
    }

    static string Events(string first, string second) => $"""
        - id: one
          kind: breach
          date: 2020
          title: One
          summary: It happened.
          asked-as: [{first}]
          evidence:
            - source: help-page
        - id: two
          kind: breach
          date: 2019
          title: Two
          summary: It happened too.
          asked-as:
            - {second}
          evidence:
            - source: help-page
        """;

    static Input With(string encryption, string purposes, string pages = "languages: { de: [wie] }") => Input.Sound().With("vocabulary/search.yml", pages).With("vocabulary/criteria.yml", $$"""
        end-to-end-encryption:
          topic: security
          title: End-to-end encryption
          question: Is {platform} safe?
          kind: choice
          asked-as: {{encryption}}
          options:
            always: { label: Always, rating: protective }
            optional: { label: Optional, rating: mixed }
            none: { label: None, rating: risky }
        purposes:
          topic: use
          title: Purposes
          question: What is {platform} for?
          kind: set
          asked-as: {{purposes}}
          terms: purpose
        """);
}
