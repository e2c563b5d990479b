using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Site.Tests;

[Collection(OnTheRealSite.Name)]
public sealed class SiteBuilderTests(RealSite site)
{
    // A platform that somebody has just begun, and a source that nothing cites yet, keep nothing from being published.
    [Fact]
    public void The_real_input_builds_without_problems_but_for_what_is_only_begun() => Assert.Equal("", string.Join('\n',
        site.Result.Problems.Where(problem => problem.Code is not ("unanswered-criterion" or "uncited-source"))));

    [Fact]
    public void What_is_told_of_a_build_is_what_was_written()
    {
        Assert.Equal(site.Files.Count, site.Result.Site!.Files);
        Assert.Equal(site.Content.Count(), site.Result.Site.Pages);
        Assert.Equal(site.Files.Sum(file => new FileInfo(Path.Join(site.Output, file)).Length), site.Result.Site.Bytes);
    }

    [Fact]
    public void Nothing_is_left_beside_the_output() =>
        Assert.Equal([Path.GetFileName(site.Output)], Folders.NamesIn(Path.GetDirectoryName(site.Output)!));

    [Fact]
    public void Building_the_real_site_twice_gives_the_same_bytes_in_another_folder()
    {
        using var other = new TemporaryFolder();
        var result = SiteBuilder.Build(site.Request with { Output = other["elsewhere/deep"] }, TestContext.Current.CancellationToken);

        Assert.True(result.Succeeded);
        Assert.Equal(site.Result.Site, result.Site);
        Folders.AssertSame(site.Output, other["elsewhere/deep"]);
    }

    [Fact]
    public void A_warning_does_not_keep_the_site_from_being_built()
    {
        using var small = new SmallSite(SmallInput.Complete().With("platforms/skype/use.yml", """
            purposes:
              - value: unknown
                checked: 2026-11-21
                summary: We looked.
            """));

        var result = small.Build();

        Assert.True(result.Succeeded);
        Assert.Equal(["unanswered-criterion"], result.Problems.Where(problem => problem.Severity == Severity.Warning).Select(problem => problem.Code));
    }

    [Fact]
    public void A_small_knowledge_base_with_every_field_builds_without_problems()
    {
        using var small = new SmallSite();

        Assert.Equal("", string.Join('\n', small.Build().Problems));
    }
}
