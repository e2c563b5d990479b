namespace Knowledgebase.Site.Tests.Staging;

public sealed class NestingTests
{
    [Theory]
    [InlineData("input/output")]
    [InlineData("theme/images/output")]
    [InlineData("input")]
    [InlineData("theme")]
    [InlineData(".")]
    public void An_output_that_holds_the_facts_or_the_theme_or_stands_in_them_is_refused_and_nothing_is_lost(string output)
    {
        using var site = new SmallSite().WithThemeToSpoil();
        var before = Folders.Snapshot(site.Root);

        Assert.Contains("Name another folder with --output.", Assert.Throws<IOException>(() => site.Build(Path.Join(site.Root, output))).Message, StringComparison.Ordinal);

        Assert.Equal(before, Folders.Snapshot(site.Root));
    }

    [Theory]
    [InlineData("root/input/output")]
    [InlineData("root/input")]
    [InlineData("root")]
    public void A_link_on_the_way_to_the_output_hides_nothing(string output)
    {
        using var site = new SmallSite();
        using var elsewhere = new TemporaryFolder();
        Directory.CreateSymbolicLink(elsewhere["root"], site.Root);
        var before = Folders.Snapshot(site.Root);

        Assert.Contains("facts", Assert.Throws<IOException>(() => site.Build(elsewhere[output])).Message, StringComparison.Ordinal);

        Assert.Equal(before, Folders.Snapshot(site.Root));
    }

    [Fact]
    public void The_root_of_the_file_system_holds_the_facts_like_any_other_folder()
    {
        using var site = new SmallSite();

        Assert.Contains("holds the facts", Assert.Throws<IOException>(() => site.Build(Path.GetPathRoot(site.Root))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_were_moved_into_a_built_output_are_not_lost()
    {
        using var site = new SmallSite().Built();
        var moved = Path.Join(site.Output, "input");
        Directory.Move(site.Input, moved);
        var facts = Folders.Snapshot(moved);

        Assert.Throws<IOException>(() => SiteBuilder.Build(new BuildRequest(moved, site.Theme, site.Output, SmallInput.Today), TestContext.Current.CancellationToken));

        Assert.Equal(facts, Folders.Snapshot(moved));
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_another_is_no_part_of_it()
    {
        using var site = new SmallSite().WithThemeToSpoil();

        Assert.True(site.Build(Path.Join(site.Root, "input-site")).Succeeded);
    }
}
