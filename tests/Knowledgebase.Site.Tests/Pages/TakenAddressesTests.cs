using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Lists;
using Knowledgebase.Site.Outputs;
using Knowledgebase.Site.Pages;

namespace Knowledgebase.Site.Tests.Pages;

public sealed class TakenAddressesTests
{
    [Theory]
    [InlineData("letters")]
    [InlineData("2024")]
    [InlineData("one-vs-other")]
    [InlineData("one-vs")]
    [InlineData("vs-one")]
    public void A_platform_cannot_have_the_name_of_pages_that_come_with_time(string id)
    {
        var problem = Refused(SmallInput.Complete().With($"platforms/{id}/platform.yml", """
            name: One more
            vendor: A vendor
            jurisdiction: US
            status: active
            website: https://one.example/
            summary: A service.
            """));

        Assert.EndsWith($"platforms/{id}/platform.yml", problem.At.File, StringComparison.Ordinal);
        Assert.Contains($"a platform cannot be called {id}. Give its folder another name.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_cannot_have_the_name_of_pages_that_come_with_time()
    {
        var problem = Refused(SmallInput.Complete().With("sources/more.yml", """
            kinds:
              title: One more
              publisher: A publisher
              kind: press
              url: https://more.example/
              accessed: 2026-11-21
              via: live
              language: en
            """));

        Assert.EndsWith("sources/more.yml:1:1", $"{problem.At}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("for")]
    [InlineData("glossary")]
    public void Prose_cannot_have_the_name_of_a_page_that_only_some_sites_have(string id)
    {
        var input = SmallInput.Complete().Without("vocabulary/readers.yml").With($"pages/{id}.md", "---\ntitle: Mine\ndescription: My own.\n---\nWords.\n");

        Assert.EndsWith($"pages/{id}.md:5:1", $"{Refused(input).At}", StringComparison.Ordinal);
    }

    [Fact]
    public void All_names_of_pages_of_a_long_list_beside_those_of_platforms_and_sources_are_kept()
    {
        using var small = new SmallSite(SmallInput.WithPlatforms(101));
        var contents = new SiteReader().Read(new BuildRequest(small.Input, small.Theme, small.Output, SmallInput.Today), TestContext.Current.CancellationToken).Site!.Contents;
        var beside = contents.Pages
            .Where(page => page.At is null && page.Address.StartsWith(Urls.Platforms, StringComparison.Ordinal) && page.Address != Urls.Platforms)
            .Select(page => page.Address.Split('/')[2]).Distinct();

        Assert.Equal([Letters.Folder], beside);
    }

    [Fact]
    public void Two_pages_at_one_address_are_told_with_both_places()
    {
        Page one = Named("/a/", 1), other = Named("/a/", 2);

        var problem = Assert.Single(TakenAddresses.Shared([one, other, Named("/b/", 3)], []));

        Assert.Equal(other.At, problem.At);
        Assert.Contains($"/a/ belongs to what stands at {one.At} too", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_at_the_address_of_a_file_is_told_with_its_place()
    {
        var page = Named("/embed/a/", 1);

        var problem = Assert.Single(TakenAddresses.Shared([page], [OutputFile.Text("/embed/a/index.html", "")]));

        Assert.Equal(page.At, problem.At);
        Assert.Contains("another part of the site", problem.Message, StringComparison.Ordinal);
    }

    static Page Named(string address, int line) => new(address, "prose", () => throw new InvalidOperationException()) { At = new Position("a.yml", line, 1) };

    static Problem Refused(SmallInput input)
    {
        using var site = new SmallSite(input);
        var result = site.Build();
        Assert.False(result.Succeeded);
        return Assert.Single(result.Problems, problem => problem.Code == "address-taken");
    }
}
