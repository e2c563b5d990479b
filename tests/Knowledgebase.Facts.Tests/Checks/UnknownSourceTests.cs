namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownSourceTests
{
    [Fact]
    public void A_source_that_the_registry_does_not_have_is_reported_where_it_is_cited() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - source: help-page
                  - at: Overview
                    source: help-pgae  # expect: unknown-source 17
            """)
        .Check();

    [Fact]
    public void It_is_reported_wherever_evidence_stands() => Input.Sound()
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            status: active
            website: https://zoom.example/
            summary: A service for calls.
            evidence:
              - source: court-file
              - source: no-such-thing  # expect: unknown-source 13
            """)
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
              evidence:
                - source: no-such-thing  # expect: unknown-source 15
            """)
        .With("platforms/zoom/events.yml", """
            - id: event
              kind: fine
              date: 2020
              title: A fine
              summary: It was fined.
              evidence:
                - source: no-such-thing  # expect: unknown-source 15
            """)
        .With("articles/article.yml", """
            source: no-such-article  # expect: unknown-source 9
            checked: 2026-11-21
            summary: It is right.
            claims:
              - id: claim
                says: It is so.
                verdict: accurate
                because: It is.
                evidence:
                  - source: no-such-thing  # expect: unknown-source 17
            """)
        .Check();

    [Fact]
    public void The_nearest_source_is_named()
    {
        var result = Input.Sound()
            .With("platforms/zoom/security.yml", """
                end-to-end-encryption:
                  - value: optional
                    checked: 2026-11-21
                    summary: Off by default.
                    evidence:
                      - source: help-pgae
                """)
            .Read();

        Assert.Equal(
            "platforms/zoom/security.yml:6:17: error unknown-source: No source is called help-pgae. Did you mean help-page?",
            result.Problems[0].ToString());
    }

    [Fact]
    public void A_source_with_a_mistake_of_its_own_is_not_called_unknown_too() => Input.Sound()
        .With("sources/all.yml", Input.Source("court-file") + """
            help-page:
              title: A document
              publisher: A publisher
              kind: vendor-dco  # expect: unknown-word 9
              url: https://help.example/
              accessed: 2026-11-21
              via: live
              language: en
            """)
        .Check();

    [Fact]
    public void No_source_is_called_unknown_where_a_file_of_the_registry_has_a_wrong_name()
    {
        var input = Input.Sound().With("sources/all.yaml", Input.Source("help-page") + Input.Source("court-file")).Without("sources/all.yml");

        var problem = Assert.Single(input.Read().Problems);

        Assert.Equal("sources/all.yaml:1:1 unexpected-file", $"{problem.At} {problem.Code}");
    }

    [Fact]
    public void No_source_is_called_unknown_where_a_file_of_the_registry_is_broken() => Input.Sound()
        .With("sources/all.yml", Input.Source("court-file") + """
            help-page:
              title: "A document  # expect: bad-yaml 10
              publisher: A publisher
            """)
        .Check();
}
