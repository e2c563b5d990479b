namespace Knowledgebase.Facts.Tests.Checks;

public sealed class SameDocumentTests
{
    const string Reported = "  # expect: same-document 1";

    [Theory]
    [InlineData("https://meet.example/privacy")]
    [InlineData("https://meet.example/privacy/")]
    [InlineData("https://MEET.example/privacy")]
    [InlineData("http://meet.example/privacy")]
    public void One_document_is_described_once(string again) => With(again, Reported).Check();

    [Fact]
    public void Two_versions_are_told_apart_by_their_dates() =>
        With("https://meet.example/privacy", published: "2024-01-01", publishedAgain: "2026-01-01").Check();

    [Fact]
    public void Or_by_a_note_on_each() => With("https://meet.example/privacy", note: "  note: As it was in spring.\n").Check();

    [Fact]
    public void One_date_alone_tells_nothing_apart() =>
        With("https://meet.example/privacy", Reported, published: "2024-01-01").Check();

    [Theory]
    [InlineData("https://meet.example/privacy#calls")]
    [InlineData("https://meet.example/privacy?version=2")]
    [InlineData("https://other.example/privacy")]
    public void Another_place_is_another_document(string other) => With(other).Check();

    static Input With(string again, string expected = "", string? published = null, string? publishedAgain = null, string note = "") => Input.Sound()
        .With("sources/more.yml", $"""
            one:
              title: A policy
              publisher: Someone
              kind: policy
              url: https://meet.example/privacy
              accessed: 2026-11-21
              via: live
              language: en
            {Line(published)}{note}two:{expected}
              title: A policy
              publisher: Someone
              kind: policy
              url: {again}
              accessed: 2026-11-21
              via: live
              language: en
            {Line(publishedAgain)}{note}
            """)
        .With("articles/article.yml", """
            source: one
            checked: 2026-11-21
            summary: It is right.
            claims:
              - { id: claim, says: It is so., verdict: accurate, because: It is., evidence: [{ source: two }] }
            """);

    static string Line(string? published) => published is null ? "" : $"  published: {published}\n";
}
