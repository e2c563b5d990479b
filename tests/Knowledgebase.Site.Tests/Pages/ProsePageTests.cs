namespace Knowledgebase.Site.Tests.Pages;

public sealed class ProsePageTests
{
    [Theory]
    [InlineData("compare")]
    [InlineData("platforms")]
    [InlineData("badges")]
    [InlineData("assets")]
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

    [Theory]
    [InlineData('>', 300)]
    [InlineData('[', 500)]
    [InlineData('x', 100_001)]
    public void Prose_that_no_page_can_be_made_of_is_a_problem_where_it_begins(char character, int times)
    {
        using var site = new SmallSite(SmallInput.Complete()
            .With("pages/deep.md", $"---\ntitle: Deep\ndescription: Deep.\n---\n{new string(character, times)} x\n"));

        var problem = Assert.Single(site.Build().Problems);

        Assert.Equal("unreadable-prose", problem.Code);
        Assert.EndsWith("pages/deep.md", problem.At.File, StringComparison.Ordinal);
        Assert.Equal(5, problem.At.Line);
    }
}
