namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownPageTests
{
    [Fact]
    public void An_explanation_leads_to_a_page_of_prose() => With("/about/#standing").Check();

    [Fact]
    public void One_that_leads_nowhere_is_reported() => With("/abuot/#standing", "  # expect: unknown-page 13").Check();

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
