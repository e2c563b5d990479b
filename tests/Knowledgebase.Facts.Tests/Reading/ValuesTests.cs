using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class ValuesTests
{
    [Theory]
    [InlineData("someone at site.example")]
    [InlineData("a%0Abcc:someone@site.example")]
    [InlineData("someone,other@site.example")]
    [InlineData("some#one@site.example")]
    public void An_address_of_e_mail_must_be_one_and_nothing_else_in_a_link(string contact) => Input.Sound()
        .With("site.yml", $"""
            title: A site
            address: https://site.example/
            repository: https://code.example/site
            contact: {contact}  # expect: malformed-email-address 10
            """)
        .Check();

    [Fact]
    public void An_id_has_lower_case_letters_digits_and_single_hyphens() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: Turn_It_On  # expect: malformed-id 7
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
            """)
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom
            jurisdiction: US
            status: active
            website: https://zoom.example/
            summary: A service for calls.
            evidence:
              - source: court-file
            formerly: [old--zoom]  # expect: malformed-id 12
            editions:
              Free: Free accounts  # expect: malformed-id 3
            """)
        .Check();

    [Theory]
    [InlineData("aux", true)]
    [InlineData("com0", true)]
    [InlineData("console", false)]
    [InlineData("com10", false)]
    [InlineData("nul-meet", false)]
    public void An_id_is_no_name_of_a_device(string id, bool refused) => Assert.Equal(
        refused,
        Input.Sound().With("sources/all.yml", Input.Source("help-page") + Input.Source("court-file") + Input.Source(id)).Read()
            .Problems.Any(problem => problem.Code == "malformed-id"));

    [Theory]
    [InlineData(80, "")]
    [InlineData(81, "This id is 81 characters long, and files are named after it. Keep it within 80.")]
    public void An_id_is_short_enough_for_the_name_of_a_file(int length, string message) => Assert.Equal(
        message,
        string.Concat(Input.Sound()
            .With("platforms/zoom/tips.yml", $"[{{ id: {new string('a', length)}, title: A tip, for: [host], effort: low, steps: [Do it.] }}]")
            .Read().Problems.Select(problem => problem.Message)));

    [Fact]
    public void A_word_is_one_of_those_that_its_place_allows() => Input.Sound()
        .With("platforms/zoom/events.yml", """
            - id: event
              kind: policy  # expect: unknown-word 9
              date: 2020
              title: A fine
              summary: It was fined.
              evidence:
                - source: court-file
            """)
        .With("vocabulary/scopes.yml", """
            client: { desktop: Desktop app }
            """)
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host, hosts]  # expect: unknown-role 15
              effort: low
              steps: [Do it.]
            """)
        .Check();

    [Fact]
    public void A_date_is_a_year_a_month_or_a_day_of_the_calendar() => Input.Sound()
        .With("platforms/zoom/events.yml", """
            - id: event
              kind: fine
              date: 2021-02-29  # expect: malformed-date 9
              announced: 2021-13  # expect: malformed-date 14
              title: A fine
              summary: It was fined.
              evidence:
                - source: court-file
            """)
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - source: help-page
                since: 27 October 2020  # expect: malformed-date 12
                until: "2020-1-2"  # expect: malformed-date 12
            """)
        .Check();

    [Fact]
    public void A_year_that_facts_cannot_be_of_is_a_slip() => Input.Sound()
        .With("platforms/zoom/events.yml", """
            - id: event
              kind: fine
              date: 0020-10-27  # expect: date-out-of-range 9
              announced: 1899  # expect: date-out-of-range 14
              title: A fine
              summary: It was fined.
              evidence:
                - source: court-file
            """)
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                since: 1900
                until: 2201-01  # expect: date-out-of-range 12
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void Nothing_was_checked_or_read_on_a_day_to_come() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-22  # expect: date-in-future 14
                summary: Off by default.
                evidence:
                  - source: help-page
            """)
        .With("sources/extra.yml", """
            extra:
              title: A document
              publisher: A publisher
              kind: press
              url: https://a.example/
              accessed: 2027  # expect: date-in-future 13
              via: live
              language: en
            """)
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [service]
                checked: 2026-11
                summary: Off by default.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void An_address_is_a_whole_one() => Input.Sound()
        .With("sources/extra.yml", """
            extra:
              title: A document
              publisher: A publisher
              kind: press
              url: a.example/page  # expect: malformed-address 8
              accessed: 2026-11-21
              via: live
              language: en
            """)
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom
            jurisdiction: US
            status: active
            website: javascript:alert(1)  # expect: malformed-address 10
            privacy-policy: "https://zoom.example/the policy"  # expect: malformed-address 17
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .Check();

    [Fact]
    public void An_address_holds_no_name_and_password() => Input.Sound()
        .With("sources/extra.yml", """
            extra:
              title: A document
              publisher: A publisher
              kind: press
              url: https://me:secret@a.example/  # expect: malformed-address 8
              accessed: 2026-11-21
              via: live
              language: en
              archive: https://a.example@b.example/  # expect: malformed-address 12
            """)
        .Check();

    [Fact]
    public void The_address_of_the_site_ends_with_a_slash() => Input.Sound()
        .With("site.yml", """
            title: A site
            address: https://site.example  # expect: malformed-address 10
            repository: code.example/site  # expect: malformed-address 13
            """)
        .Check();

    [Theory]
    [InlineData("?calls/")]
    [InlineData("#calls/")]
    [InlineData("*/")]
    [InlineData(":splat/")]
    public void To_the_addresses_of_the_site_and_the_repository_others_can_be_added(string end) => Input.Sound()
        .With("site.yml", $"""
            title: A site
            address: https://site.example/{end}  # expect: malformed-address 10
            repository: https://code.example/site/{end}  # expect: malformed-address 13
            """)
        .Check();

    [Theory]
    [InlineData("https://code.example:8443/site")]
    [InlineData("https://code.example/site/")]
    public void The_address_of_the_repository_may_end_in_a_slash(string repository) => Input.Sound()
        .With("site.yml", $"title: A site\naddress: https://site.example:8080/\nrepository: {repository}\n")
        .Check();

    [Fact]
    public void The_site_may_stand_in_a_folder_of_its_host_or_say_nothing_of_it()
    {
        Input.Sound().With("site.yml", """
            title: A site
            address: https://site.example/calls/
            """).Check();
        Input.Sound().With("site.yml", "title: A site\n").Check();
    }

    [Fact]
    public void An_amount_is_a_plain_number() => Input.Sound()
        .With("platforms/zoom/events.yml", """
            - id: event
              kind: fine
              date: 2020
              title: A fine
              summary: It was fined.
              amount: { value: "85,000,000", currency: USD }  # expect: malformed-amount 20
              evidence:
                - source: court-file
            """)
        .Check();

    [Fact]
    public void Amounts_are_small_enough_to_be_added_up() => Input.Sound()
        .With("platforms/zoom/events.yml", """
            - id: event
              kind: fine
              date: 2020
              title: A fine
              summary: It was fined.
              amount: { value: 79228162514264337593543950335, currency: USD }  # expect: malformed-amount 20
              evidence:
                - source: court-file
            - id: another
              kind: fine
              date: 2020
              title: A fine
              summary: It was fined.
              amount: { value: 1000000000000000, currency: USD }
              evidence:
                - source: court-file
            """)
        .Check();

    [Fact]
    public void A_currency_is_three_capital_letters() => Input.Sound()
        .With("platforms/zoom/events.yml", """
            - id: event
              kind: fine
              date: 2020
              title: A fine
              summary: It was fined.
              amount: { value: 12.50, currency: usd }  # expect: malformed-currency 37
              evidence:
                - source: court-file
            """)
        .Check();

    [Fact]
    public void A_country_is_two_capital_letters() => Input.Sound()
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom
            jurisdiction: USA  # expect: malformed-country 15
            status: active
            website: https://zoom.example/
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .Check();

    [Fact]
    public void A_language_is_a_tag() => Input.Sound()
        .With("sources/extra.yml", """
            extra:
              title: A document
              publisher: A publisher
              kind: press
              url: https://a.example/
              accessed: 2026-11-21
              via: live
              language: English  # expect: malformed-language 13
            """)
        .Check();

    [Fact]
    public void Evidence_is_only_rejected_for_something_that_it_says() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - source: help-page
                    rejected: It is not so.  # expect: rejected-without-says 19
            """)
        .Check();

    [Theory]
    [InlineData("2021-02-29", "`date` cannot be 2021-02-29: 2021-02 has days from 01 to 28.")]
    [InlineData("2021-04-00", "`date` cannot be 2021-04-00: 2021-04 has days from 01 to 30.")]
    [InlineData("2021-13", "`date` cannot be 2021-13: the year has months from 01 to 12.")]
    [InlineData("2021-13-01", "`date` cannot be 2021-13-01: the year has months from 01 to 12.")]
    [InlineData("April 2021", "`date` cannot be April 2021. Write a year, a month or a day, such as 2020, 2020-10 or 2020-10-27.")]
    [InlineData("21", "`date` cannot be 21. Write a year, a month or a day, such as 2020, 2020-10 or 2020-10-27.")]
    public void A_message_says_why_a_date_is_none(string date, string message) =>
        Assert.Equal(message, Assert.Single(Event(date, "fine")).Message);

    [Theory]
    [InlineData("fines", "`kind` cannot be fines. Did you mean fine?")]
    [InlineData("regulator action", "`kind` cannot be regulator action. Did you mean regulator-action?")]
    public void The_nearest_word_is_named(string kind, string message) =>
        Assert.Equal(message, Assert.Single(Event("2020", kind)).Message);

    static EquatableList<Problem> Event(string date, string kind) => Input.Sound().With("platforms/zoom/events.yml", $"""
        - id: event
          kind: {kind}
          date: {date}
          title: A fine
          summary: It was fined.
          evidence:
            - source: court-file
        """).Read().Problems;
}
