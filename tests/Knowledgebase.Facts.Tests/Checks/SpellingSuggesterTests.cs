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
    public void Whoever_asks_too_often_gets_no_more_answers()
    {
        var nearest = new SpellingSuggester(Known);
        for (var i = 0; i < 1000; i++)
            nearest.To("zoom-help-e2e");

        Assert.Null(nearest.To("zoom-help-e2e"));
    }
}
