namespace Knowledgebase.Facts.Tests.Reading;

public sealed class ExplanationsTests
{
    [Fact]
    public void An_explanation_is_an_address_on_the_site() => With("/about/#standing").Check();

    [Theory]
    [InlineData("https://site.example/about/")]
    [InlineData("about/")]
    [InlineData("//about/")]
    [InlineData("/about")]
    [InlineData("/about/?a=b")]
    public void One_that_is_no_address_on_the_site_is_reported(string address) =>
        With($"\"{address}\"", "  # expect: malformed-address 13").Check();

    static Input With(string standing, string expected = "") => Input.Sound()
        .With("pages/about.md", "---\ntitle: About\ndescription: What this is.\n---\n## Standing\n")
        .With("site.yml", $"""
            title: A site
            address: https://site.example/
            repository: https://code.example/site
            explained:
              standing: {standing}{expected}
            """);
}
