using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Tests.Checks;

public sealed class SpellingSuggesterTests
{
    static readonly string[] Known = ["zoom-help-e2ee", "zoom-help-encryption", "signal-help", "url"];

    [Theory]
    [InlineData("zoom-help-e2e", "zoom-help-e2ee")]
    [InlineData("zoom-hlep-e2ee", "zoom-help-e2ee")]
    [InlineData("zoomhelp-encription", "zoom-help-encryption")]
    [InlineData("ulr", "url")]
    [InlineData("webex", null)]
    [InlineData("xyz", null)]
    public void The_nearest_known_word_is_named_where_one_is_near(string word, string? nearest) =>
        Assert.Equal(nearest, new SpellingSuggester(Known).To(word));

    [Fact]
    public void Of_two_words_equally_near_the_first_is_named() =>
        Assert.Equal("bat", new SpellingSuggester(["bat", "cat"]).To("rat"));

    [Fact]
    public void A_former_id_is_told_with_the_id_of_today_wherever_it_stands()
    {
        var messages = Input.Sound()
            .With("site.yml", """
                title: A site
                address: https://site.example/
                repository: https://code.example/site
                featured: [old-zoom]
                """)
            .With("sources/all.yml", Input.Source("help-page") + "  formerly: [page-of-help]\n" + Input.Source("court-file"))
            .With("platforms/zoom/platform.yml", """
                name: Zoom
                vendor: Zoom Communications, Inc.
                jurisdiction: US
                status: active
                website: https://zoom.example/
                formerly: [old-zoom]
                summary: A service for calls.
                evidence:
                  - source: court-file
                """)
            .With("platforms/zoom/use.yml", """
                purposes:
                  - value: [service, advertising]
                    checked: 2026-11-21
                    summary: Both are named.
                    evidence:
                      - source: page-of-help
                """)
            .With("platforms/zoom/security.yml", """
                end-to-end-encryption:
                  - same-as: old-zoom
                """)
            .Read().Problems.Select(problem => problem.Message).ToList();

        Assert.Equal(2, messages.Count(message => message == "No platform is called old-zoom. It is called zoom now."));
        Assert.Contains("No source is called page-of-help. It is called help-page now.", messages);
    }

    [Fact]
    public void Whoever_asks_too_often_gets_no_more_answers()
    {
        var nearest = new SpellingSuggester(Known);
        for (var i = 0; i < 1000; i++)
            nearest.To("zoom-help-e2e");

        Assert.Null(nearest.To("zoom-help-e2e"));
    }
}
