namespace Knowledgebase.Site.Tests.Pages;

public sealed class GlossaryPageTests
{
    const string Glossary = """
        encryption-of-calls:
          term: Summary
          forms: [FINDING, court file]
          meaning: What stands first.
          evidence:
            - source: court-file
              at: Page 3
        """;

    static SmallSite Site() => new SmallSite(SmallInput.Complete().With("vocabulary/glossary.yml", Glossary)).Built();

    [Fact]
    public void Each_word_stands_with_its_forms_its_meaning_and_its_source_at_an_anchor()
    {
        using var site = Site();

        var entry = site.Open("glossary/index.html").GetElementById("encryption-of-calls")!;

        Assert.Equal("Summary", entry.QuerySelector("dfn")!.TextContent);
        Assert.Contains("FINDING, court file", entry.TextContent, StringComparison.Ordinal);
        Assert.Contains("What stands first.", entry.TextContent, StringComparison.Ordinal);
        Assert.Equal("/sources/court-file/", entry.QuerySelector("dd a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_word_is_explained_where_a_page_has_it_first_and_only_there()
    {
        using var site = Site();

        var page = site.Open("platforms/zoom/end-to-end-encryption/index.html");
        var word = Assert.Single(page.QuerySelectorAll("dfn button"));

        Assert.Equal("summary", word.TextContent);
        Assert.Contains("What stands first.", page.GetElementById(word.GetAttribute("popovertarget")!)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_says_which_words_rest_on_it()
    {
        using var site = Site();

        Assert.Contains(site.Open("sources/court-file/index.html").QuerySelectorAll(".citing a"), link => link.GetAttribute("href") == "/glossary/#encryption-of-calls");
    }

    [Fact]
    public void Without_words_there_is_no_page_and_no_link_to_one()
    {
        using var site = new SmallSite().Built();

        Assert.False(File.Exists(Path.Join(site.Output, "glossary", "index.html")));
        Assert.Null(site.Open("index.html").QuerySelector("a[href='/glossary/']"));
    }

    [Fact]
    public void Phrases_for_a_page_that_there_is_not_are_reported_where_they_stand()
    {
        using var site = new SmallSite(SmallInput.Complete().With("vocabulary/search.yml", "pages:\n  events: [what happened]\n  glossary: [what it means]\n"));

        var problem = Assert.Single(site.Build().Problems, problem => problem.Code == "phrases-of-no-page");

        Assert.Equal(3, problem.At.Line);
    }
}
