namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UncitedSourceTests
{
    [Fact]
    public void A_source_that_nothing_cites_is_reported_where_it_stands() => Input.Sound()
        .With("sources/more.yml", """
            unused:  # expect: uncited-source 1
              title: A document
              publisher: A publisher
              kind: press
              url: https://a.example/
              accessed: 2026-11-21
              via: live
              language: en
            """)
        .Check();

    [Fact]
    public void A_source_that_only_an_article_checks_is_cited() => Input.Sound()
        .With("sources/more.yml", """
            checked-article:
              title: A document
              publisher: A publisher
              kind: press
              url: https://a.example/
              accessed: 2026-11-21
              via: live
              language: en
            """)
        .With("articles/article.yml", """
            source: checked-article
            checked: 2026-11-21
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
}
