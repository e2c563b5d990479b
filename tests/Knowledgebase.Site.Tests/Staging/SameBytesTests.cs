namespace Knowledgebase.Site.Tests.Staging;

/// <summary>Tests that change what the whole process shares, and so run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}

[Collection(Alone.Name)]
public sealed class SameBytesTests
{
    [Fact]
    public void Building_again_into_the_same_folder_gives_the_same_bytes()
    {
        using var site = new SmallSite().Built();
        var before = Folders.Snapshot(site.Output);

        site.Built();

        Assert.Equal(before, Folders.Snapshot(site.Output));
    }

    [Fact]
    public void Building_from_another_current_directory_gives_the_same_bytes()
    {
        using var site = new SmallSite().WithThemeToSpoil();
        site.Built();
        var before = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = site.Root;
            var result = SiteBuilder.Build(new BuildRequest("input", "./theme/", "published/other/", SmallInput.Today), TestContext.Current.CancellationToken);
            Assert.True(result.Succeeded);
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }

        Folders.AssertSame(site.Output, Path.Join(site.Root, "published/other"));
    }

    [Fact]
    public void Building_on_another_day_changes_only_what_is_due()
    {
        using var site = new SmallSite().Built();
        var result = SiteBuilder.Build(new BuildRequest(site.Input, site.Theme, Path.Join(site.Root, "later"), SmallInput.Today.AddYears(3)), TestContext.Current.CancellationToken);

        Assert.True(result.Succeeded);
        Assert.Equal(Folders.FilesIn(site.Output), Folders.FilesIn(Path.Join(site.Root, "later")));
        Assert.Contains(" hidden", site.Read("platforms/zoom/end-to-end-encryption/index.html"), StringComparison.Ordinal);
        Assert.Equal(
            site.Read("platforms/zoom/end-to-end-encryption/index.html").Replace(" hidden>Due", ">Due", StringComparison.Ordinal),
            File.ReadAllText(Path.Join(site.Root, "later/platforms/zoom/end-to-end-encryption/index.html")));
    }
}
