namespace Knowledgebase.Facts.Tests.Checks;

public sealed class AnswerYetToComeTests
{
    [Theory]
    [InlineData("2031-05-01")]
    [InlineData("2026-12")]
    [InlineData("2027")]
    public void An_only_answer_that_begins_in_the_future_leaves_the_question_open_today(string since) =>
        With(Finding($"since: {since}  # expect: answer-yet-to-come 12")).Check();

    [Fact]
    public void So_does_one_after_an_answer_that_has_ended() => With(
        Finding("since: 2031-05-01  # expect: answer-yet-to-come 12") + Finding("until: 2021-05-01")).Check();

    [Fact]
    public void So_does_one_beside_an_answer_that_holds_for_others() => With(
        Finding("since: 2031-05-01  # expect: answer-yet-to-come 12", "applies-to: { client: mobile }")
        + Finding("since: 2020", "applies-to: { client: desktop }")).Check();

    [Fact]
    public void One_that_follows_what_holds_today_is_right() => With(
        Finding("since: 2031-05-01") + Finding("until: 2031-05-01")).Check();

    [Fact]
    public void So_is_one_for_some_where_an_answer_holds_for_all() => With(
        Finding("since: 2020") + Finding("since: 2031-05-01", "applies-to: { client: mobile }")).Check();

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2026-11")]
    [InlineData("2026")]
    public void One_that_may_hold_already_is_right(string since) => With(Finding($"since: {since}")).Check();

    static Input With(string findings) => Input.Sound().With("platforms/zoom/security.yml", "end-to-end-encryption:\n" + findings);

    static string Finding(string date, string limit = "") => $"""
          - value: optional
            {date}
            checked: 2026-11-21
            summary: What we found.
            evidence:
              - source: help-page
            {limit}

        """;
}
