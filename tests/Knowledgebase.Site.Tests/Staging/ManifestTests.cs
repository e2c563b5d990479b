using Knowledgebase.Site.Staging;

namespace Knowledgebase.Site.Tests.Staging;

public sealed class ManifestTests
{
    [Theory]
    [InlineData("holiday.txt", "holiday.txt")]
    [InlineData("_headers", "_headers")]
    [InlineData(Manifest.Name, Manifest.Name)]
    [InlineData(".git/HEAD", ".git/")]
    public void A_folder_that_no_build_wrote_is_refused_by_what_is_in_it_and_loses_nothing(string file, string named)
    {
        using var site = new SmallSite();

        AssertRefused(site, () => Write(site, file, "Mine."), named);
    }

    [Theory]
    [InlineData(".git", ".git")]
    [InlineData(".git/refs/heads/main", ".git/")]
    [InlineData("CNAME", "CNAME")]
    [InlineData(".nojekyll", ".nojekyll")]
    [InlineData("uploads/2026/picture.png", "uploads/")]
    [InlineData("platforms/mine.html", "platforms/mine.html")]
    [InlineData("platforms/zoom/mine/index.html", "platforms/zoom/mine/")]
    [InlineData("new\nline", "new\nline")]
    public void A_file_that_no_build_wrote_keeps_the_whole_folder(string file, string named)
    {
        using var site = new SmallSite().Built();

        AssertRefused(site, () => Write(site, file, "Mine."), named);
    }

    [Theory]
    [InlineData("_redirects")]
    [InlineData("platforms/zoom/index.html")]
    public void A_file_that_was_changed_since_keeps_the_whole_folder(string file)
    {
        using var site = new SmallSite().Built();

        AssertRefused(site, () => File.AppendAllText(Path.Join(site.Output, file), "Mine."), file);
    }

    [Fact]
    public void A_folder_that_no_build_made_keeps_the_whole_folder()
    {
        using var site = new SmallSite().Built();

        AssertRefused(site, () => Directory.CreateDirectory(Path.Join(site.Output, "empty")), "empty/");
        Assert.True(Directory.Exists(Path.Join(site.Output, "empty")));
    }

    [Fact]
    public void A_link_in_place_of_what_a_build_wrote_keeps_the_whole_folder_and_what_it_leads_to()
    {
        using var site = new SmallSite().Built();
        var (folder, file) = (Path.Join(site.Output, "platforms"), Path.Join(site.Output, "robots.txt"));
        Directory.Move(folder, Path.Join(site.Root, "elsewhere"));
        Directory.CreateSymbolicLink(folder, Path.Join(site.Root, "elsewhere"));
        File.Move(file, Path.Join(site.Root, "elsewhere.txt"));
        File.CreateSymbolicLink(file, Path.Join(site.Root, "elsewhere.txt"));
        var before = Folders.Snapshot(site.Root);

        Assert.Contains(": platforms/, robots.txt. ", Assert.Throws<IOException>(() => site.Build()).Message, StringComparison.Ordinal);

        Assert.Equal(before, Folders.Snapshot(site.Root));
    }

    [Fact]
    public void What_was_deleted_from_the_folder_is_missed_by_nobody()
    {
        using var site = new SmallSite().Built();
        Directory.Delete(Path.Join(site.Output, "platforms"), recursive: true);
        File.Delete(Path.Join(site.Output, "robots.txt"));

        site.Built();

        Assert.True(File.Exists(Path.Join(site.Output, "robots.txt")));
    }

    [Theory]
    [InlineData("zz", "holiday.txt")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000", "holiday.txt")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000", "../site/holiday.txt")]
    public void A_forged_list_gives_no_file_away(string hash, string name)
    {
        using var site = new SmallSite().Built();
        Write(site, "holiday.txt", "Mine.");

        AssertRefused(site, () => File.AppendAllText(Path.Join(site.Output, Manifest.Name), $"{hash}  {name}\n"), "holiday.txt");
    }

    [Fact]
    public void A_list_that_leads_out_of_the_folder_deletes_nothing_there()
    {
        using var site = new SmallSite().Built();
        var outside = Path.Join(site.Root, "published/mine.txt");
        File.WriteAllText(outside, "Mine.");
        File.AppendAllText(
            Path.Join(site.Output, Manifest.Name), $"{Manifest.Hash("Mine."u8)}  ../mine.txt\n{Manifest.Hash("Mine."u8)}  {outside}\n");

        site.Built();

        Assert.Equal("Mine.", File.ReadAllText(outside));
    }

    [Fact]
    public void A_list_that_lost_its_end_keeps_what_it_no_longer_names() => AssertRefusedWithList(
        lines => lines[..^2], lines => Path.GetDirectoryName(lines[^1].Split("  ")[1]) + "/");

    [Fact]
    public void A_list_of_another_version_keeps_everything() => AssertRefusedWithList(
        lines => ["# Version 2", .. lines[1..]], _ => "404.html");

    [Fact]
    public void A_list_that_is_gone_keeps_everything()
    {
        using var site = new SmallSite().Built();

        AssertRefused(site, () => File.Delete(Path.Join(site.Output, Manifest.Name)), "404.html");
    }

    [Fact]
    public void Of_many_files_a_few_are_named_and_the_others_counted()
    {
        using var site = new SmallSite().Built();
        for (var number = 1; number <= 12; number++)
            Write(site, $"mine-{number:00}.txt", "Mine.");

        var message = Assert.Throws<IOException>(() => site.Build()).Message;

        Assert.Contains(": mine-01.txt, mine-02.txt, mine-03.txt, mine-04.txt, mine-05.txt and 7 more. ", message, StringComparison.Ordinal);
        Assert.Contains("Name another folder with --output", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_refused_before_the_facts_are_read()
    {
        using var site = new SmallSite().Built();
        Write(site, "CNAME", "small.example");
        File.WriteAllText(Path.Join(site.Input, "platforms/zoom/security.yml"), "no: [fact");

        AssertRefused(site, () => { }, "CNAME");
    }

    [Fact]
    public void What_comes_into_the_folder_during_a_build_keeps_the_whole_folder()
    {
        using var site = new SmallSite().Built();
        var staging = StagingFolder.Beside(site.Output);
        staging.Write("index.html", "new"u8);
        Write(site, "CNAME", "small.example");
        var before = Folders.Snapshot(site.Output);

        using (staging)
            Assert.Contains(": CNAME. ", Assert.Throws<IOException>(() => staging.Publish()).Message, StringComparison.Ordinal);

        Assert.Equal(before, Folders.Snapshot(site.Output));
        Assert.Equal(["site"], Folders.NamesIn(Path.GetDirectoryName(site.Output)!));
    }

    static void AssertRefusedWithList(Func<string[], string[]> change, Func<string[], string> named)
    {
        using var site = new SmallSite().Built();
        var list = Path.Join(site.Output, Manifest.Name);
        var lines = File.ReadAllLines(list);

        AssertRefused(site, () => File.WriteAllLines(list, change(lines)), named(lines));
    }

    static void AssertRefused(SmallSite site, Action change, string named)
    {
        change();
        var before = Folders.Snapshot(site.Output);

        var message = Assert.Throws<IOException>(() => site.Build()).Message;

        Assert.StartsWith($"{site.Output} holds files that no build of this site wrote, or that ", message, StringComparison.Ordinal);
        Assert.Contains(named, message, StringComparison.Ordinal);
        Assert.Equal(before, Folders.Snapshot(site.Output));
        Assert.Equal(["site"], Folders.NamesIn(Path.GetDirectoryName(site.Output)!));
    }

    static void Write(SmallSite site, string file, string text)
    {
        var path = Path.Join(site.Output, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
