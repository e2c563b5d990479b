namespace Knowledgebase.Facts.Tests.Checks;

public sealed class SourceReadBeforePublishedTests
{
    [Theory]
    [InlineData("2026-11-20", "2024-01-01")]
    [InlineData("2026-11-20", "2026-11-18")]
    [InlineData("2026-12", "2026-11-21")]
    [InlineData("2026-11", "2026-10")]
    [InlineData("2026", "2025")]
    public void A_source_cannot_be_read_before_it_is_published(string published, string accessed) => With(published, accessed, "  # expect: source-read-before-published 1").Check();

    [Theory]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("2026-11", "2026-11-01")]
    [InlineData("2026-11-20", "2026-11")]
    [InlineData("2026", "2026-01-01")]
    public void It_can_be_read_on_a_day_that_both_dates_may_mean(string published, string accessed) => With(published, accessed).Check();

    [Fact]
    public void One_moment_can_be_two_days_in_two_time_zones() => With("2026-11-20", "2026-11-19").Check();

    static Input With(string published, string accessed, string expected = "") => Input.Sound().With("sources/all.yml", $"""
        help-page:{expected}
          title: A document
          publisher: A publisher
          kind: vendor-doc
          url: https://help-page.example/
          published: {published}
          accessed: {accessed}
          via: live
          language: en

        {Input.Source("court-file")}
        """);
}
