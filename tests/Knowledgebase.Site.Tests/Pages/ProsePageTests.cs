namespace Knowledgebase.Site.Tests.Pages;

public sealed class ProsePageTests
{
    [Theory]
    [InlineData("compare")]
    [InlineData("platforms")]
    public void A_page_that_has_the_name_of_another_part_of_the_site_is_a_problem_where_it_stands(string name)
    {
        using var site = new SmallSite(SmallInput.Complete().With($"pages/{name}.md", "---\ntitle: Mine\ndescription: My own.\n---\nWords.\n"));

        var result = site.Build();

        Assert.False(result.Succeeded);
        var problem = Assert.Single(result.Problems);
        Assert.Equal("address-taken", problem.Code);
        Assert.EndsWith($"pages/{name}.md", problem.At.File, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output + ".next"));
    }
}
