namespace Knowledgebase.Facts.Tests.Answers;

public sealed class AmountsToldApartTests
{
    [Fact]
    public void What_can_be_asked_for_is_told_apart_by_how_much_it_is() => With(limits: """
        [at most 30 days, at most 1 year, at least 30 days]
        """).Check();

    [Theory]
    [InlineData("[at most 30 days, at most 30.0 days] # expect: repeated-entry 29")]
    [InlineData("[at most 30 days, at most 1 month] # expect: repeated-entry 29")]
    [InlineData("[at most 30 days, 0 to 30 days] # expect: repeated-entry 29")]
    [InlineData("[30 days, 30 to 30 days] # expect: repeated-entry 21")]
    public void One_amount_written_in_two_ways_is_reported_at_the_second(string limits) => With(limits).Check();

    [Fact]
    public void The_report_tells_where_the_first_stands() => Assert.Contains(
        "vocabulary/criteria.yml:17:12", Assert.Single(With("[at most 30 days, at most 30.0 days]").Read().Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("at-most-30-days")]
    [InlineData("45-days")]
    [InlineData("1-to-2-years")]
    public void What_stands_in_place_of_an_amount_cannot_have_the_id_of_one(string id) =>
        With(instead: $"{{ {id}: {{ label: Something, rating: mixed }} }} # expect: reserved-id").Check();

    [Fact]
    public void Words_that_only_look_like_an_amount_can_stand_in_its_place() =>
        With(instead: "{ 30-somethings: { label: Something, rating: mixed } }").Check();

    [Fact]
    public void Two_units_cannot_have_one_name() =>
        With(units: "{ day: { one: day, many: days }, night: { one: Day, many: nights, size: 2 } } # expect: unclear-unit").Check();

    [Theory]
    [InlineData("{ day: { one: day, many: days, size: 7 } } # expect: unclear-unit 12")]
    [InlineData("{ day: { one: day, many: days }, none: { one: none, many: nones, size: 0 } } # expect: unclear-unit 43")]
    public void The_smallest_unit_is_one_of_itself(string units) => With(units: units, limits: null).Check();

    [Theory]
    [InlineData("0 to 30 days", "at most 1 month")]
    [InlineData("0 days", "at most 0 days")]
    [InlineData("1.0 days", "1 to 1 days")]
    public void Answers_that_are_as_much_are_one_value(string one, string other)
    {
        var input = With().With("platforms/zoom/use.yml", $"""
            kept:
              - value: {one}
                checked: 2026-11-21
                summary: It is kept.
                applies-to: {"{ client: desktop }"}
                evidence: [source: help-page]
              - value: {other}
                checked: 2026-11-21
                summary: It is kept.
                evidence: [source: help-page]
            """);
        var knowledge = input.Read().Knowledge!;
        var criterion = knowledge.Vocabulary.Criterion("kept")!;

        var value = Assert.Single(criterion.Answers.Values(knowledge.Vocabulary, knowledge.AnswersTo("kept")));
        Assert.All(knowledge.AnswersTo("kept"), answer => Assert.Equal(value.Id, Assert.Single(criterion.Answers.ValuesOf(knowledge.Vocabulary, answer)).Id));
    }

    static Input With(string? limits = "[at most 30 days]", string? instead = null,
        string units = "{ day: { one: day, many: days }, month: { one: month, many: months, size: 30 }, year: { one: year, many: years, size: 365 } }") =>
        Input.Sound()
            .With("vocabulary/criteria.yml", $$"""
                end-to-end-encryption:
                  topic: security
                  title: End-to-end encryption
                  question: Is {platform} safe?
                  kind: choice
                  options:
                    always: { label: Always, rating: protective }
                    optional: { label: Optional, rating: mixed }
                    none: { label: None, rating: risky }
                kept:
                  topic: use
                  title: Kept
                  question: How long does {platform} keep it?
                  kind: amount
                  units: {{units}}
                  {{(instead is null ? "" : $"instead: {instead}")}}
                  {{(limits is null ? "" : $"limits: {limits}")}}
                """)
            .With("vocabulary/terms.yml", "purpose: { service: { label: The service } }")
            .With("platforms/zoom/use.yml", """
                kept:
                  - { value: unknown, checked: 2026-11-21, summary: It was looked for. }
                """);
}
