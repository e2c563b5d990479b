using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class SharedFindingsTests
{
    const string Teams = """
        name: Teams
        vendor: Microsoft
        jurisdiction: US
        status: active
        website: https://teams.example/
        summary: Another service.
        """;

    static Input With(string findingsOfTeams) => Input.Sound()
        .With("platforms/teams/platform.yml", Teams)
        .With("platforms/teams/use.yml", "purposes: [{ value: unknown, checked: 2026-11-21, summary: Not found. }]")
        .With("platforms/teams/security.yml", "end-to-end-encryption:\n" + findingsOfTeams);

    static EquatableList<Located<Finding>> Findings(Input input)
    {
        var result = input.Read();
        Assert.Equal([], result.Problems);
        return result.Knowledge!.Platform("teams")!.FindingsOn("end-to-end-encryption")!.Findings;
    }

    static Finding OfZoom(Input input, int index = 0) =>
        input.Read().Knowledge!.Platform("zoom")!.FindingsOn("end-to-end-encryption")!.Findings[index].Value;

    [Fact]
    public void Answer_summary_evidence_and_day_of_checking_come_from_the_other_platform_and_the_rest_is_its_own()
    {
        var input = With("""
              - same-as: zoom
                since: 2021
                scope: In the app.
                applies-to: { client: mobile }
            """);
        var zoom = OfZoom(input);

        Assert.Equal(
            zoom with
            {
                Since = new Located<PartialDate>(new PartialDate(2021), default),
                Scope = "In the app.",
                AppliesTo = Findings(input)[0].Value.AppliesTo,
                SameAs = new Located<string>("zoom", default),
            },
            Findings(input)[0].Value);
        Assert.Equal("client=mobile", Findings(input)[0].Value.AppliesTo.Key);
    }

    [Fact]
    public void A_day_of_checking_of_its_own_counts() => Assert.Equal(
        new PartialDate(2026, 11, 1), Findings(With("  - same-as: zoom\n    checked: 2026-11-01"))[0].Value.Checked);

    [Fact]
    public void What_ended_shares_what_held_until_then_and_what_holds_shares_what_holds()
    {
        var input = With("""
              - same-as: zoom
                since: 2022
              - same-as: zoom
                until: 2022
            """)
            .With("platforms/zoom/security.yml", """
                end-to-end-encryption:
                  - value: optional
                    since: 2024
                    checked: 2026-11-21
                    summary: Off by default.
                    evidence:
                      - source: help-page
                  - value: none
                    until: 2024
                    checked: 2026-11-21
                    summary: There was none.
                    evidence:
                      - source: help-page
                """);

        Assert.Equal(["Off by default.", "There was none."], Findings(input).Select(finding => finding.Value.Summary));
    }

    [Fact]
    public void One_that_is_to_come_shares_what_will_hold_on_its_first_day()
    {
        var input = With("""
              - same-as: zoom
                since: 2027-03-01
              - same-as: zoom
                until: 2027-03-01
            """)
            .With("platforms/zoom/security.yml", """
                end-to-end-encryption:
                  - value: optional
                    since: 2027-03-01
                    checked: 2026-11-21
                    summary: It will be off by default.
                    evidence:
                      - source: help-page
                  - value: always
                    until: 2027-03-01
                    checked: 2026-11-21
                    summary: It is on.
                    evidence:
                      - source: help-page
                """);

        Assert.Equal(["It will be off by default.", "It is on."], Findings(input).Select(finding => finding.Value.Summary));
    }

    [Fact]
    public void Of_several_that_hold_the_one_that_applies_to_the_same_is_shared_or_else_the_headline()
    {
        var input = With("""
              - same-as: zoom
              - same-as: zoom
                applies-to: { client: mobile }
              - same-as: zoom
                applies-to: { client: desktop }
            """)
            .With("platforms/zoom/security.yml", """
                end-to-end-encryption:
                  - value: optional
                    checked: 2026-11-21
                    summary: The headline.
                    applies-to: { edition: free }
                    evidence:
                      - source: help-page
                  - value: none
                    checked: 2026-11-21
                    summary: The app.
                    applies-to: { client: mobile }
                    evidence:
                      - source: help-page
                """);

        Assert.Equal(
            ["The headline.", "The app.", "The headline."], Findings(input).Select(finding => finding.Value.Summary));
    }

    [Fact]
    public void A_platform_may_share_what_another_shares_itself()
    {
        var input = With("  - same-as: zoom")
            .With("platforms/skype/platform.yml", Teams.Replace("Teams", "Skype", StringComparison.Ordinal))
            .With("platforms/skype/use.yml", "purposes: [{ same-as: zoom }]")
            .With("platforms/skype/security.yml", "end-to-end-encryption: [{ same-as: teams }]");

        Assert.Equal(OfZoom(input).Evidence, input.Read().Knowledge!.Platform("skype")!.FindingsOn("end-to-end-encryption")!.Findings[0].Value.Evidence);
    }

    [Fact]
    public void What_stands_beside_it_and_belongs_to_the_other_is_reported() => With("""
          - same-as: zoom
            value: none  # expect: same-as-beside-value 5
            summary: There is none.  # expect: same-as-beside-value 5
            evidence: []  # expect: same-as-beside-value 5
            note: It is so.  # expect: unknown-key 5
        """).Check();

    [Fact]
    public void A_platform_that_is_not_there_is_reported() => With("""
          - same-as: zooom  # expect: unknown-platform 14
        """).Check();

    [Fact]
    public void So_is_one_that_has_no_answer_at_that_time() => With("""
          - same-as: zoom  # expect: same-as-nothing 14
            until: 2019
        """)
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                since: 2020
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void A_platform_cannot_share_with_itself() => With("""
          - same-as: teams  # expect: same-as-in-circle 14
        """).Check();

    [Fact]
    public void Each_part_of_a_circle_is_reported_and_what_leads_into_it_is_not() => With("""
          - same-as: zoom  # expect: same-as-in-circle 14
        """)
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - same-as: teams  # expect: same-as-in-circle 14
            """)
        .With("platforms/skype/platform.yml", Teams.Replace("Teams", "Skype", StringComparison.Ordinal))
        .With("platforms/skype/security.yml", "end-to-end-encryption: [{ same-as: teams }]")
        .Check();

    /// <summary>Each finding of one platform takes its answer from the finding of the other that began a day later.</summary>
    [Fact]
    public void A_long_chain_is_followed_to_its_end()
    {
        const int links = 10_000;
        var input = With($"""
              - value: optional
                since: {Day((2 * links) + 1)}
                checked: 2026-11-21
                summary: The end.
                evidence:
                  - source: help-page

            """ + Chain("zoom", 1, links))
            .With("platforms/zoom/security.yml", "end-to-end-encryption:\n" + Chain("teams", 2, links));

        var findings = Findings(input);

        Assert.Equal(links + 1, findings.Count);
        Assert.All(findings, finding => Assert.Equal("The end.", finding.Value.Summary));
    }

    [Fact]
    public void A_circle_of_many_platforms_is_told_of_each_and_names_the_first_of_them()
    {
        const int platforms = 120;
        var input = Input.Sound();
        for (var number = 0; number < platforms; number++)
            input.With($"platforms/p{number}/platform.yml", Teams)
                .With($"platforms/p{number}/security.yml", $"end-to-end-encryption: [{{ same-as: p{(number + 1) % platforms} }}]");

        var problems = input.Read().Problems;

        Assert.Equal(platforms, problems.Count(problem => problem.Code == "same-as-in-circle"));
        Assert.Contains(problems, problem => problem.At.File == "platforms/p119/security.yml"
            && problem.Message.StartsWith("This leads in a circle: p0, p1, p2, ", StringComparison.Ordinal)
            && problem.Message.Contains("p49 and 71 more.", StringComparison.Ordinal));
    }

    // Newest first: each holds for two days, and its last is the first of the other's next.
    static string Chain(string other, int first, int links) => string.Concat(
        Enumerable.Range(0, links).Reverse().Select(link => $"  - same-as: {other}\n    since: {Day(first + (2 * link))}\n    until: {Day(first + (2 * link) + 2)}\n"));

    static string Day(int number) => new DateOnly(1950, 1, 1).AddDays(number).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void A_mistake_in_what_is_shared_is_told_once() => With("  - same-as: zoom")
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optoinal  # expect: unknown-option 12
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - source: help-pag  # expect: unknown-source 17
            """)
        .Check();
}
