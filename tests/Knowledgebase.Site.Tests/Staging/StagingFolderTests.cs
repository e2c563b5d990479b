using Knowledgebase.Site.Staging;

namespace Knowledgebase.Site.Tests.Staging;

public sealed class StagingFolderTests
{
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
        using var site = new SmallSite();
        var prose = Path.Join(site.Input, "pages/left-over.md");
        File.WriteAllText(prose, "---\ntitle: Left over\ndescription: A page that is not kept.\n---\n\nText.\n");
        site.Built();
        Assert.Contains("left-over/index.html", Folders.FilesIn(site.Output));
        File.Delete(prose);

        site.Built();

        Assert.False(Directory.Exists(Path.Join(site.Output, "left-over")));
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
        File.Copy(Path.Join(site.Output, Manifest.Name), Path.Join(site.Output + ".next", Manifest.Name));
        File.WriteAllText(site.Output + ".next/platforms/index.html", "half");

        site.Built();

        Assert.Equal(["site"], Beside(site));
    }

    [Fact]
    public void A_build_that_was_ended_before_it_wrote_its_list_is_cleared_away()
    {
        using var site = new SmallSite().Built();
        Directory.CreateDirectory(site.Output + ".next");
        File.WriteAllText(Path.Join(site.Output + ".next", Manifest.Name), Manifest.FirstLine[..20]);

        site.Built();

        Assert.Equal(["site"], Beside(site));
    }

    [Fact]
    public void Facts_that_no_site_can_be_built_from_do_not_keep_the_last_good_site_from_being_put_back()
    {
        using var site = Interrupted();
        var last = Folders.Snapshot(site.Output + ".previous");
        File.WriteAllText(Path.Join(site.Input, "platforms/zoom/security.yml"), "no: [fact");

        Assert.False(site.Build().Succeeded);

        Assert.Equal(last, Folders.Snapshot(site.Output));
        Assert.Equal(["site"], Beside(site));
    }

    [Fact]
    public void An_empty_folder_in_the_place_of_the_output_does_not_keep_the_last_good_site_from_being_put_back()
    {
        using var site = Interrupted();
        var last = Folders.Snapshot(site.Output + ".previous");
        Directory.CreateDirectory(site.Output);
        File.WriteAllText(Path.Join(site.Input, "platforms/zoom/security.yml"), "no: [fact");

        Assert.False(site.Build().Succeeded);

        Assert.Equal(last, Folders.Snapshot(site.Output));
        Assert.Equal(["site"], Beside(site));
    }

    [Fact]
    public void A_build_that_is_cancelled_while_it_writes_leaves_the_last_good_site_and_nothing_else()
    {
        using var site = new SmallSite().Built();
        var last = Folders.Snapshot(site.Output);
        using var source = new CancellationTokenSource();
        using var watch = new FileSystemWatcher(Path.GetDirectoryName(site.Output)!) { IncludeSubdirectories = true };
        watch.Created += (_, change) =>
        {
            if (change.Name?.StartsWith("site.next/", StringComparison.Ordinal) == true)
                source.Cancel();
        };
        watch.EnableRaisingEvents = true;

        Assert.ThrowsAny<OperationCanceledException>(() =>
            SiteBuilder.Build(new BuildRequest(site.Input, site.Theme, site.Output, SmallInput.Today), source.Token));

        Assert.Equal(last, Folders.Snapshot(site.Output));
        Assert.Equal(["site"], Beside(site));
    }

    [Fact]
    public void A_build_that_fails_leaves_no_folders_on_the_way_to_its_output()
    {
        using var site = new SmallSite();
        File.WriteAllText(Path.Join(site.Input, "platforms/zoom/security.yml"), "no: [fact");

        Assert.False(site.Build(Path.Join(site.Root, "a/b/c")).Succeeded);

        Assert.Equal(["input"], Folders.NamesIn(site.Root));
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

    [Fact]
    public void A_read_only_folder_is_refused_before_anything_is_written()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var site = new SmallSite().Built();
        var last = Folders.Snapshot(site.Output);
        File.SetUnixFileMode(site.Output, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Contains("is read-only", Assert.Throws<IOException>(() => site.Build()).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(site.Output, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Assert.Equal(last, Folders.Snapshot(site.Output));
        Assert.Equal(["site"], Beside(site));
    }

    [Fact]
    public void A_mount_point_is_refused_before_anything_is_written()
    {
        using var site = new SmallSite();
        foreach (var drive in DriveInfo.GetDrives().Where(drive => Directory.Exists(drive.Name) && !site.Root.StartsWith(drive.Name, StringComparison.Ordinal)))
            Assert.Contains("is a mount point", Assert.Throws<IOException>(() => site.Build(drive.Name)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_the_place_of_the_lock_is_refused_and_kept()
    {
        using var site = new SmallSite();
        var file = site.Output + ".build-lock";
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "Mine.");

        Assert.Contains(file, Assert.Throws<IOException>(() => site.Build()).Message, StringComparison.Ordinal);

        Assert.Equal("Mine.", File.ReadAllText(file));
    }

    [Fact]
    public async Task A_pipe_in_the_place_of_the_lock_is_refused_and_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var site = new SmallSite();
        var pipe = site.Output + ".build-lock";
        Directory.CreateDirectory(Path.GetDirectoryName(pipe)!);
        using var make = System.Diagnostics.Process.Start("mkfifo", [pipe]);
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);

        var building = Task.Run(() => site.Build(), TestContext.Current.CancellationToken);

        var refusal = await Assert.ThrowsAsync<IOException>(() => building.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken));
        Assert.Contains(pipe, refusal.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(pipe));
    }
}
