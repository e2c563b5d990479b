namespace Knowledgebase.Site.Tests.Pages;

public sealed class ProseMistakesTests : IDisposable
{
    readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("[Words](tel:123)", "tel:")]
    [InlineData("[Words](ftp://files.example/)", "ftp:")]
    [InlineData("[Words](JavaScript:alert())", "javascript:")]
    [InlineData("<javascript:void>", "javascript:")]
    [InlineData("![Words](data:image/svg+xml,x)", "data:")]
    [InlineData("[Words](<https://elsewhere.example/a b>)", "%20")]
    [InlineData("[Words](/&#92;elsewhere.example/)", "backslash")]
    [InlineData("[Words]()", "no address")]
    [InlineData("[Words](https://name:word@elsewhere.example/)", "password")]
    [InlineData("[Words](https:///nope)", "whole address")]
    [InlineData("[Words](https://)", "whole address")]
    [InlineData("[Words](https:elsewhere)", "whole address")]
    [InlineData("[Words](//name@elsewhere.example/)", "password")]
    public void A_link_to_what_no_page_can_lead_to_is_a_mistake_at_its_place(string link, string told) =>
        AssertMistake($"Some text.\n\nMore {link} here.", "malformed-link", "7:6", told);

    [Theory]
    [InlineData("# Words", "5:1", "Begin this one with ##.")]
    [InlineData("Some text.\n\nWords\n=====", "8:1", "Begin this one with ##.")]
    [InlineData("Some text.\n\n##", "7:1", "no words")]
    [InlineData("- a\n- ### &nbsp;", "6:3", "no words")]
    public void A_heading_that_is_none_is_a_mistake_at_its_place(string body, string at, string told) =>
        AssertMistake(body, "malformed-heading", at, told);

    [Fact]
    public void What_is_code_is_neither_a_heading_nor_a_link()
    {
        Write("## Words\n\n```\n# Words\n[Words](tel:123)\n```\n\n`[Words]()` and <someone@site.example>");

        Assert.Empty(site.Build().Problems);
    }

    void AssertMistake(string body, string code, string at, string told)
    {
        Write(body);

        var problem = Assert.Single(site.Build().Problems);

        Assert.Equal(code, problem.Code);
        Assert.EndsWith($"pages/more.md:{at}", $"{problem.At}", StringComparison.Ordinal);
        Assert.Contains(told, problem.Message, StringComparison.Ordinal);
    }

    void Write(string body) => File.WriteAllText(Path.Join(site.Input, "pages/more.md"), $"---\ntitle: More\ndescription: More of it.\n---\n{body}\n");
}
