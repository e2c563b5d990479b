namespace Knowledgebase.Facts.Tests.Checks;

public sealed class CheckedBeforePublishedTests
{
    const string Checked = """
        end-to-end-encryption:
          - value: optional{0}
            checked: {1}
            summary: Off by default.
            evidence:
              - source: court-file
              - source: help-page
        """;

    [Theory]
    [InlineData("2015-01-01")]
    [InlineData("2024-02")]
    [InlineData("2023")]
    public void A_finding_cannot_be_checked_against_a_source_that_is_published_later(string day) => Published("2024-03-01")
        .With("platforms/zoom/security.yml", Checked.Replace("{0}", "  # expect: checked-before-published 5", StringComparison.Ordinal).Replace("{1}", day, StringComparison.Ordinal))
        .Check();

    [Theory]
    [InlineData("2024-03-01")]
    [InlineData("2024-03")]
    [InlineData("2024")]
    public void It_can_be_checked_on_a_day_that_both_dates_may_mean(string day) => Published("2024-03-01")
        .With("platforms/zoom/security.yml", Checked.Replace("{0}", "", StringComparison.Ordinal).Replace("{1}", day, StringComparison.Ordinal))
        .Check();

    [Fact]
    public void Neither_can_an_article_before_it_is_published_itself() => Published("2024-03-01")
        .With("articles/article.yml", """
            source: help-page  # expect: checked-before-published 1
            checked: 2023-12-24
            summary: It is right.
            claims:
              - id: claim
                says: It is so.
                verdict: accurate
                because: It is.
                evidence:
                  - source: court-file
            """)
        .Check();

    [Fact]
    public void The_message_names_the_source_and_both_days() => Assert.Equal(
        "This finding was checked on 2015, before help-page was published on 2024-03-01. "
        + "Correct the date that is wrong, or read the source against it and set `checked`.",
        Assert.Single(Published("2024-03-01")
            .With("platforms/zoom/security.yml", Checked.Replace("{0}", "", StringComparison.Ordinal).Replace("{1}", "2015", StringComparison.Ordinal))
            .Read().Problems).Message);

    static Input Published(string day) => Input.Sound().With(
        "sources/all.yml", Input.Source("help-page").TrimEnd() + $"\n  published: {day}\n" + Input.Source("court-file"));
}
