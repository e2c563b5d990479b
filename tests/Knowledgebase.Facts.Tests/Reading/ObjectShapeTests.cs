using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class ObjectShapeTests
{
    [Fact]
    public void A_key_that_means_nothing_is_reported_where_it_stands() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
              limit: It takes time.  # expect: unknown-key 3
            """)
        .Check();

    [Fact]
    public void A_key_that_is_missing_is_reported_where_its_group_begins() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip  # expect: missing-key 3
              title: A tip
              for: [host]
              steps: [Do it.]
            """)
        .Check();

    [Fact]
    public void A_text_cannot_stand_for_a_group() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
            - Turn it on.  # expect: wrong-type 3
            """)
        .With("platforms/zoom/events.yml", """
            - id: event
              kind: fine
              date: 2020
              title: A fine
              summary: It was fined.
              amount: 5 dollars  # expect: wrong-type 11
              evidence:
                - source: court-file
            """)
        .Check();

    [Fact]
    public void A_list_cannot_stand_for_a_text() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: [A tip]  # expect: wrong-type 10
              for: [host]
              effort: low
              steps: [Do it.]
            """)
        .Check();

    [Fact]
    public void A_text_cannot_stand_for_a_list() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: low
              steps: Do it.  # expect: wrong-type 10
            """)
        .Check();

    [Fact]
    public void A_group_cannot_stand_for_an_answer() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: { free: optional }  # expect: wrong-type 12
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void A_text_cannot_stand_for_limits() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - source: help-page
                applies-to: everyone  # expect: wrong-type 17
            """)
        .Check();

    [Fact]
    public void Nothing_cannot_stand_for_something() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort:  # expect: empty-value 10
              steps: []  # expect: empty-value 10
            """)
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - source: help-page
                scope: ""  # expect: empty-value 12
                since: ~  # expect: empty-value 12
            """)
        .Check();

    [Fact]
    public void A_group_without_entries_is_nothing_too() => Input.Sound()
        .With("vocabulary/topics.yml", """
            security: { title: Security, lead: Who can listen. }
            use: { title: Use, lead: What for. }
            """)
        .With("vocabulary/criteria.yml", """
            end-to-end-encryption:
              topic: security
              title: End-to-end encryption
              question: Is {platform} safe?
              kind: choice
              options: {}  # expect: empty-value 12
            purposes: { topic: use, title: Purposes, question: "What is {platform} for?", kind: set, terms: purpose }
            """)
        .With("vocabulary/terms.yml", """
            purpose:
              service: { label: The service }
              advertising: { label: Advertising }
            data: {}  # expect: empty-value 7
            """)
        .With("vocabulary/scopes.yml", """
            client: {}  # expect: empty-value 9
            """)
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom
            jurisdiction: US
            status: active
            website: https://zoom.example/
            editions: {}  # expect: empty-value 11
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: Off by default.
                applies-to: {}  # expect: empty-value 17
                evidence:
                  - source: help-page
            """)
        .With("sources/extra.yml", "{}  # expect: empty-value 1")
        .Check();

    [Fact]
    public void A_key_that_is_nothing_is_reported() => Input.Sound()
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [service, advertising]
                checked: 2026-11-21
                summary: Both are named.
                evidence:
                  - source: help-page
            ~:  # expect: empty-value 1
              - value: [service]
                checked: 2026-11-21
                summary: One is named.
            """)
        .Check();

    [Fact]
    public void Nothing_stands_twice_in_a_list() => Input.Sound()
        .With("site.yml", """
            title: A site
            address: https://site.example/
            repository: https://code.example/site
            featured: [zoom, zoom]  # expect: repeated-entry 18
            """)
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom
            jurisdiction: US
            status: active
            website: https://zoom.example/
            aliases: [Zoom Meetings, Zoom Meetings]  # expect: repeated-entry 26
            formerly: [zoom-us, zoom-us]  # expect: repeated-entry 21
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [service, advertising, service]  # expect: repeated-entry 35
                checked: 2026-11-21
                summary: What we found.
                applies-to: { client: [mobile, mobile] }  # expect: repeated-entry 36
                evidence:
                  - source: help-page
            """)
        .With("platforms/zoom/events.yml", """
            - id: event
              kind: fine
              date: 2020
              title: A fine
              summary: It was fined.
              affects: [purposes, purposes]  # expect: repeated-entry 23
              evidence:
                - source: court-file
            """)
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host, guest, host]  # expect: repeated-entry 22
              effort: low
              helps: [purposes, purposes]  # expect: repeated-entry 21
              steps: [Save., Turn it on., Save.]
            """)
        .Check();

    [Fact]
    public void A_bad_entry_keeps_none_of_the_others_from_being_read() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: none  # expect: unknown-word 11
              steps: [Do it.]
            - id: next
              title: A tip
              for: [host]
              effort: tiny  # expect: unknown-word 11
              steps: [Do it.]
            """)
        .Check();

    [Fact]
    public void A_choice_needs_options_and_a_set_needs_terms() => Input.Sound()
        .With("vocabulary/criteria.yml", """
            end-to-end-encryption:
              topic: security  # expect: missing-key 3
              title: End-to-end encryption
              question: Is {platform} safe?
              kind: choice
              terms: purpose  # expect: unknown-key 10
            purposes:
              topic: use  # expect: missing-key 3
              title: Purposes
              question: What is {platform} for?
              kind: set
            """)
        .Check();

    [Fact]
    public void Unknown_and_edition_have_their_meaning_already() => Input.Sound()
        .With("vocabulary/terms.yml", """
            purpose:
              service: { label: The service }
              advertising: { label: Advertising }
              unknown: { label: Unknown }  # expect: reserved-id 3
            """)
        .With("vocabulary/scopes.yml", """
            edition: { free: Free }  # expect: reserved-id 1
            """)
        .Check();

    [Fact]
    public void A_topic_cannot_be_called_like_another_file_of_a_platform() => Input.Sound()
        .With("vocabulary/topics.yml", """
            security: { title: Security, lead: Who can listen. }
            use: { title: Use, lead: What for. }
            platform: { title: Platform, lead: What it is. }  # expect: reserved-id 1
            events: { title: Events, lead: What happened. }  # expect: reserved-id 1
            tips: { title: Tips, lead: What to do. }  # expect: reserved-id 1
            """)
        .With("vocabulary/criteria.yml", """
            end-to-end-encryption:
              topic: security
              title: End-to-end encryption
              question: Is {platform} safe?
              kind: choice
              options:
                optional: { label: Optional, rating: mixed }
            purposes: { topic: use, title: Purposes, question: "What is {platform} for?", kind: set, terms: purpose }
            owner: { topic: platform, title: Owner, question: "Whose is {platform}?", kind: set, terms: purpose }
            """)
        .Check();

    [Theory]
    [InlineData("limit: It takes time.", "A tip has no key `limit`. Did you mean `limits`?")]
    [InlineData("colour: red", "A tip has no key `colour`. It can have: id, title, for, effort, steps, helps, asked-as, limits, formerly, evidence.")]
    public void The_nearest_key_is_named(string line, string message) =>
        Assert.Equal(message, Assert.Single(Tip(line)).Message);

    [Fact]
    public void The_rest_of_a_text_that_a_comma_cut_off_is_no_key()
    {
        var problems = Input.Sound().With("vocabulary/topics.yml", """
            security: { title: Security, lead: Who can listen, and who cannot. }
            use: { title: Use, lead: What for. }
            """).Read().Problems;

        Assert.Equal(
            "A topic has no key `and who cannot.`. If this belongs to the text before the comma, put the whole text in double quotes.",
            Assert.Single(problems).Message);
    }

    static EquatableList<Problem> Tip(string line) => Input.Sound().With("platforms/zoom/tips.yml", $"""
        - id: tip
          title: A tip
          for: [host]
          effort: low
          steps: [Do it.]
          {line}
        """).Read().Problems;
}
