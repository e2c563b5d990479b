using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class AnswerHistoryTests
{
    static readonly DateOnly today = Make.Day("2026-06-01");

    [Fact]
    public void What_nobody_recorded_has_no_course() => Assert.Empty(Make.Platform("zoom").AnswerHistoryOf("encryption", today));

    [Fact]
    public void Answers_follow_each_other_from_the_oldest_to_the_one_that_holds() => Assert.Equal(
        ["no ..2020", "partly 2020..2023-05", "yes 2023-05.."],
        AnswerHistory(Make.Finding("yes", "2023-05"), Make.Finding("partly", "2020", "2023-05"), Make.Finding("no", until: "2020")));

    [Fact]
    public void An_answer_without_dates_is_one_period_without_dates() => Assert.Equal(["yes .."], AnswerHistory(Make.Finding("yes")));

    [Fact]
    public void A_finding_that_repeats_the_answer_goes_on_with_the_period() => Assert.Equal(
        ["no 2013..2024", "yes 2024.."],
        AnswerHistory(Make.Finding("yes", "2024"), Make.Finding("no", "2020", "2024"), Make.Finding("no", "2013", "2020")));

    [Fact]
    public void Where_nothing_is_recorded_there_is_a_gap() => Assert.Equal(
        ["no 2013..2015", "yes 2024.."], AnswerHistory(Make.Finding("yes", "2024"), Make.Finding("no", "2013", "2015")));

    [Fact]
    public void Answers_for_others_are_no_change() => Assert.Equal(
        ["no 2013..2024", "yes 2024.."],
        AnswerHistory(
            Make.Finding("yes", "2024", appliesTo: Make.For("calls", "meeting")),
            Make.Finding("partly", until: "2020", appliesTo: Make.For("calls", "one-to-one")),
            Make.Finding("no", "2013", "2024", appliesTo: Make.For("calls", "meeting", "webinar"))));

    [Fact]
    public void What_held_for_all_came_before_what_holds_for_some() => Assert.Equal(
        ["no ..2024", "yes 2024.."],
        AnswerHistory(Make.Finding("yes", "2024", appliesTo: Make.For("calls", "meeting")), Make.Finding("no", until: "2024")));

    [Fact]
    public void What_is_yet_to_come_is_not_part_of_it() => Assert.Equal(
        ["no 2013.."], AnswerHistory(Make.Finding("yes", "2026-07"), Make.Finding("no", "2013", "2026-07")));

    [Fact]
    public void The_course_of_a_retired_platform_ends_with_it() => Assert.Equal(
        ["no 2013..2025-05-05"],
        Words(Make.Platform("skype", Make.History("encryption", Make.Finding("no", "2013"))).RetiredOn("2025-05-05")));

    static IEnumerable<string> AnswerHistory(params Finding[] findings) => Words(Make.Platform("zoom", Make.History("encryption", findings)));

    static IEnumerable<string> Words(Platform platform) =>
        from period in platform.AnswerHistoryOf("encryption", today)
        select $"{((Answer.Choice)period.Headline.Answer).Option.Value} {period.From}..{period.Until}";
}
