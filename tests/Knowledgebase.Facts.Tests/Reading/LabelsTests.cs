namespace Knowledgebase.Facts.Tests.Reading;

public sealed class LabelsTests
{
    [Theory]
    [InlineData("vocabulary/topics.yml", """
        security: { title: Use, lead: Who can listen. }
        use: { title: Use, lead: What for. }  # expect: same-label 1
        """)]
    [InlineData("vocabulary/terms.yml", """
        purpose:
          service: { label: Advertising }
          advertising: { label: Ad-vertising }  # expect: same-label 3
        """)]
    [InlineData("vocabulary/scopes.yml", """
        client:
          desktop: App
          mobile: app  # expect: same-label 3
        """)]
    [InlineData("vocabulary/audiences.yml", """
        people:
          private: { label: A person, one: a person, many: people }
          organisation: { label: A person, one: an organisation, many: organisations }  # expect: same-label 3
        occasions:
          label: Call
          any: any call
          all:
            small: { one: a call, many: calls }
            large: { one: a call, many: large calls }  # expect: same-label 5
        roles:
          host: Hosts
          guest: hosts  # expect: same-label 3
        """)]
    [InlineData("vocabulary/profiles.yml", """
        school: { name: A school, why: Theirs., speaks-for: private, needs: { end-to-end-encryption: { accepts: [always], why: It matters. } } }
        class: { name: A school, why: Theirs., speaks-for: private, needs: { end-to-end-encryption: { accepts: [always], why: It matters. } } }  # expect: same-label 1
        """)]
    [InlineData("vocabulary/readers.yml", """
        schools: { name: Schools, lead: Theirs., questions: [purposes], can: [host] }
        teachers: { name: Schools, lead: Theirs., questions: [purposes], can: [host] }  # expect: same-label 1
        """)]
    [InlineData("vocabulary/criteria.yml", """
        end-to-end-encryption:
          topic: security
          title: End-to-end encryption
          question: Is {platform} safe?
          kind: choice
          options:
            always: { label: Always, rating: protective }
            optional: { label: Always, rating: mixed }  # expect: same-label 5
            none: { label: None, rating: risky }
        purposes:
          topic: use
          title: Purposes
          question: What is {platform} for?
          kind: set
          terms: purpose
        aims:  # expect: same-label 1
          topic: use
          title: Aims
          question: What is {platform} for?
          kind: set
          terms: purpose
        """)]
    public void What_readers_cannot_tell_apart_is_reported_at_the_second(string file, string text) => Input.Sound().With(file, text)
        .With("platforms/zoom/use.yml", """
            purposes:
              - { value: unknown, checked: 2026-11-21, summary: It was looked for. }
            """ + (text.Contains("aims:", StringComparison.Ordinal) ? "\naims:\n  - { value: unknown, checked: 2026-11-21, summary: It was looked for. }\n" : ""))
        .Check();

    [Fact]
    public void Both_places_are_told() => Assert.Contains("vocabulary/scopes.yml:2:3", Assert.Single(Input.Sound()
        .With("vocabulary/scopes.yml", "client:\n  desktop: App\n  mobile: App\n").Read().Problems).Message, StringComparison.Ordinal);
}
