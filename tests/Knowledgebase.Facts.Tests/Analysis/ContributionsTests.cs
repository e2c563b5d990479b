using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class ContributionsTests
{
    static readonly DateOnly today = Make.Day("2026-11-21");

    static readonly Finding independent = Make.Finding(Make.Option("yes"), check: "2026-11-01", evidence: Make.Says("Audit"));

    static readonly Dictionary<ContributionReason, FindingHistory?> byReason = new()
    {
        [ContributionReason.Missing] = null,
        [ContributionReason.Disputed] = OnA(Make.Finding(
            Make.Option("yes"), check: "2024-01-01", evidence: [Make.Says("Audit"), Make.Says("Press", Make.Option("no"))])),
        [ContributionReason.Due] = OnA(Make.Finding(Make.Option("yes"), check: "2024-01-01", evidence: Make.Says("Audit"))),
        [ContributionReason.Unknown] = OnA(Make.Finding(Make.Option("unknown"), check: "2026-11-01")),
        [ContributionReason.VendorAlone] = OnA(Make.Finding(Make.Option("yes"), check: "2026-11-01", evidence: Make.Says("Policy"))),
    };

    [Fact]
    public void The_most_pressing_reasons_come_first_whatever_the_platforms_are_called()
    {
        var platforms = byReason.Reverse().Select((each, index) => Platform($"p{index}", each.Value)).ToArray();

        Assert.Equal(Enum.GetValues<ContributionReason>(), Next(platforms).Select(next => next.Reason));
    }

    [Fact]
    public void What_is_confirmed_and_fresh_needs_nobody() => Assert.Empty(Next(Platform("p", OnA(independent))));

    [Fact]
    public void Nothing_is_asked_about_a_platform_that_has_ended() =>
        Assert.Empty(Next(Make.Platform("p").RetiredOn("2025-05-05")));

    [Fact]
    public void Of_each_platform_only_two_are_named_so_that_others_have_their_turn()
    {
        var knowledge = Make.Knowledge([Make.Choice("a"), Make.Choice("b"), Make.Choice("c")], Make.Platform("one"), Make.Platform("two"));

        Assert.Equal(["one", "one", "two", "two"], Contributions.Next(knowledge, today, 10).Select(next => next.Platform.Id));
        Assert.Equal(3, Contributions.Next(knowledge, today, 3).Count);
    }

    [Fact]
    public void Of_equal_reasons_platforms_come_first_that_comparisons_show_first()
    {
        var knowledge = Make.Knowledge([Make.Choice("a")], Make.Platform("first"), Make.Platform("second"));
        var settings = knowledge.Settings with { Featured = [Make.Located("second")] };
        var featuring = new KnowledgeBase("input", settings, knowledge.Vocabulary, knowledge.Platforms, knowledge.Sources, [], []);

        Assert.Equal(["second", "first"], Contributions.Next(featuring, today, 10).Select(next => next.Platform.Id));
    }

    [Fact]
    public void Then_questions_that_others_have_answered_since_those_can_be_compared()
    {
        var knowledge = Make.Knowledge(
            [Make.Choice("a"), Make.Choice("b")], Make.Platform("open"), Make.Platform("answered", Make.History("b", independent)));

        Assert.Equal(["b", "a"], Contributions.Next(knowledge, today, 10).Where(next => next.Platform.Id == "open").Select(next => next.Criterion.Id));
    }

    [Fact]
    public void What_is_missing_leads_to_the_answer_that_it_would_stand_behind_or_to_a_file_that_is_not_there()
    {
        var reading = Input.Sound()
            .With("vocabulary/criteria.yml", Question("first", "security") + Question("second", "security") + Question("third", "use"))
            .With("platforms/zoom/security.yml", "# On top.\nfirst:\n  - { value: unknown, checked: 2026-11-20, summary: Nobody knows. }\n")
            .Without("platforms/zoom/use.yml")
            .Read();
        var next = Contributions.Next(reading.Knowledge!, today, 10);

        Assert.Equal(
            [(ContributionReason.Missing, "security.yml", 2, true), (ContributionReason.Missing, "use.yml", 1, false)], next.Select(Place));
    }

    [Fact]
    public void An_answer_that_needs_somebody_is_led_to_by_its_own_line()
    {
        var reading = Input.Sound()
            .With("vocabulary/criteria.yml", Question("first", "security"))
            .With("platforms/zoom/security.yml", "# On top.\nfirst:\n  - { value: unknown, checked: 2026-11-20, summary: Nobody knows. }\n")
            .Without("platforms/zoom/use.yml")
            .Read();

        Assert.Equal(
            (ContributionReason.Unknown, "security.yml", 3, true), Place(Assert.Single(Contributions.Next(reading.Knowledge!, today, 10))));
    }

    static (ContributionReason, string, int, bool) Place(Contribution next) =>
        (next.Reason, Path.GetFileName(next.At.File), next.At.Line, next.HasFile);

    static string Question(string id, string topic) =>
        $"{id}:\n  topic: {topic}\n  title: About {id}\n  question: Is {{platform}} so?\n  kind: choice\n  options:\n    yes-it-is: {{ label: Yes, rating: risky }}\n";

    static FindingHistory OnA(Finding finding) => Make.History("a", finding);

    static Platform Platform(string id, FindingHistory? history) => history is null ? Make.Platform(id) : Make.Platform(id, history);

    static EquatableList<Contribution> Next(params Platform[] platforms) =>
        Contributions.Next(Make.Knowledge([Make.Choice("a")], platforms), today, 10);
}
