namespace Knowledgebase.Site.Tests.Output;

public sealed class StagingFolderTests
{
    [Fact]
    public void A_folder_that_no_build_wrote_is_refused_and_loses_nothing() => AssertRefused("holiday.txt");

    [Fact]
    public void A_folder_with_headers_of_someone_else_is_refused_and_loses_nothing() => AssertRefused("_headers");

    [Fact]
    public void A_file_in_the_place_of_the_output_is_refused_and_kept()
    {
        using var site = new SmallSite();
        Directory.CreateDirectory(Path.GetDirectoryName(site.Output)!);
        File.WriteAllText(site.Output, "Mine.");

        Assert.Throws<IOException>(() => site.Build());
        Assert.Equal("Mine.", File.ReadAllText(site.Output));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        using var site = new SmallSite();
        Directory.CreateDirectory(site.Output);

        site.Built();
    }

    [Fact]
    public void The_new_site_has_nothing_of_the_old_one()
    {
        using var site = new SmallSite().Built();
        File.WriteAllText(Path.Join(site.Output, "left-over.html"), "old");

        site.Built();

        Assert.DoesNotContain("left-over.html", Folders.FilesIn(site.Output));
        Assert.Equal(["site"], Beside(site));
    }

    [Fact]
    public void A_build_after_one_that_was_ended_between_the_two_renames_succeeds_and_tidies_up()
    {
        using var site = Interrupted();

        site.Built();

        Assert.Equal(["site"], Beside(site));
    }

    [Fact]
    public void A_failed_build_after_one_that_was_ended_between_the_two_renames_brings_the_last_good_site_back()
    {
        using var site = Interrupted();
        var last = Folders.Snapshot(site.Output + ".previous");
        site.WithThemeToSpoil();
        File.AppendAllText(Path.Join(site.Theme, "pages/fact.html"), "{{ none = []; none[0].only_a_rendering_shows_that_this_is_null }}");

        Assert.False(site.Build().Succeeded);

        Assert.Equal(last, Folders.Snapshot(site.Output));
        Assert.Equal(["site"], Beside(site));
    }

    [Theory]
    [InlineData(".next", true)]
    [InlineData(".next", false)]
    [InlineData(".previous", true)]
    [InlineData(".previous", false)]
    public void A_folder_beside_the_output_that_no_build_wrote_is_refused_and_loses_nothing(string ending, bool built)
    {
        using var site = new SmallSite();
        if (built)
            site.Built();
        Directory.CreateDirectory(site.Output + ending);
        File.WriteAllText(Path.Join(site.Output + ending, "holiday.txt"), "Mine.");
        var before = Folders.Snapshot(Path.GetDirectoryName(site.Output)!);

        Assert.Contains(site.Output + ending, Assert.Throws<IOException>(() => site.Build()).Message, StringComparison.Ordinal);

        Assert.Equal(before, Folders.Snapshot(Path.GetDirectoryName(site.Output)!));
    }

    [Fact]
    public void What_a_build_that_was_ended_while_writing_left_behind_is_cleared_away()
    {
        using var site = new SmallSite().Built();
        Directory.CreateDirectory(site.Output + ".next/platforms");
        File.Copy(Path.Join(site.Output, "_headers"), site.Output + ".next/_headers");
        File.WriteAllText(site.Output + ".next/platforms/index.html", "half");

        site.Built();

        Assert.Equal(["site"], Beside(site));
    }

    // As the disk is when the old site has been renamed and the new one has not.
    static SmallSite Interrupted()
    {
        var site = new SmallSite().Built();
        Folders.Copy(site.Output, site.Output + ".next");
        File.WriteAllText(site.Output + ".next/index.html", "new");
        Directory.Move(site.Output, site.Output + ".previous");
        return site;
    }

    static IReadOnlyList<string> Beside(SmallSite site) => Folders.NamesIn(Path.GetDirectoryName(site.Output)!);

    static void AssertRefused(string file)
    {
        using var site = new SmallSite();
        Directory.CreateDirectory(site.Output);
        File.WriteAllText(Path.Join(site.Output, file), "Mine.");
        var before = Folders.Snapshot(site.Output);

        Assert.Contains(site.Output, Assert.Throws<IOException>(() => site.Build()).Message, StringComparison.Ordinal);

        Assert.Equal(before, Folders.Snapshot(site.Output));
        Assert.Equal(["site"], Beside(site));
    }

    [Fact]
    public async Task Of_many_builds_at_once_into_one_folder_each_succeeds_or_says_that_another_is_at_work()
    {
        using var site = new SmallSite();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() =>
        {
            try
            {
                return site.Build().Succeeded ? "built" : "failed";
            }
            catch (IOException obstacle)
            {
                return obstacle.Message;
            }
        })));

        Assert.Contains("built", outcomes);
        Assert.All(outcomes, outcome => Assert.True(outcome == "built" || outcome.StartsWith("Another build is writing to", StringComparison.Ordinal), outcome));
        Assert.Equal(["site"], Beside(site));
        var whole = Folders.Snapshot(site.Output);
        site.Built();
        Assert.Equal(whole, Folders.Snapshot(site.Output));
    }

    [Fact]
    public void A_link_in_the_place_of_the_output_is_refused_and_what_it_leads_to_is_kept()
    {
        using var site = new SmallSite().Built();
        var kept = Folders.Snapshot(site.Output);
        var link = site.Output + "-link";
        Directory.CreateSymbolicLink(link, site.Output);

        Assert.Contains("is a link", Assert.Throws<IOException>(() => site.Build(link)).Message, StringComparison.Ordinal);

        Assert.Equal(kept, Folders.Snapshot(site.Output));
    }
}
