namespace Knowledgebase.Facts.Tests.Checks;

public sealed class FormTakenTests
{
    [Fact]
    public void A_form_that_two_words_of_the_glossary_have_is_reported_at_the_second() =>
        With("[Secure RTP]", "[secure-RTP] # expect: form-taken 11").Check();

    [Fact]
    public void A_form_that_is_another_word_of_the_glossary_is_reported() =>
        With("[DTLS] # expect: form-taken 11", "[Datagram TLS]").Check();

    [Fact]
    public void Different_forms_are_read_with_what_they_mean_and_who_says_so()
    {
        var entry = With("[Secure RTP]", "[Datagram TLS]").Read().Knowledge!.Vocabulary.Glossary[0].Value;

        Assert.Equal(("srtp", "SRTP", "Secure RTP", "help-page"), (entry.Id, entry.Term, entry.Forms[0].Value, entry.Evidence[0].Value.Source.Value));
    }

    [Fact]
    public void A_word_of_the_glossary_without_a_source_is_reported() => Input.Sound()
        .With("vocabulary/glossary.yml", """
            srtp:
              term: SRTP # expect: missing-key
              meaning: It encrypts sound on its way.
            """)
        .Check();

    static Input With(string first, string second) => Input.Sound().With("vocabulary/glossary.yml", $$"""
        srtp:
          term: SRTP
          forms: {{first}}
          meaning: It encrypts sound on its way.
          evidence: [{ source: help-page }]
        dtls:
          term: DTLS
          forms: {{second}}
          meaning: It agrees on keys.
          evidence: [{ source: help-page }]
        """);
}
