using System.Diagnostics;
using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Facts.Tests.Editing;

public sealed class WholeFileTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("facts-").FullName;
    readonly string root;
    readonly string elsewhere;

    public WholeFileTests()
    {
        root = Directory.CreateDirectory(Path.Join(folder, "root")).FullName;
        elsewhere = Directory.CreateDirectory(Path.Join(folder, "elsewhere")).FullName;
        File.WriteAllText(Path.Join(elsewhere, "file"), "foreign");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_new_file_is_written_with_the_folders_that_lead_to_it_and_never_over_another()
    {
        Assert.True(WholeFile.Create(root, At("a/b/file"), "one"u8));
        Assert.False(WholeFile.Create(root, At("a/b/file"), "two"u8));

        Assert.Equal("one", File.ReadAllText(At("a/b/file")));
        Assert.Equal(["file"], Names("a/b"));
    }

    [Fact]
    public void Folders_of_a_file_that_could_not_be_written_go_again()
    {
        // Longer than the system takes.
        Assert.ThrowsAny<IOException>(() => WholeFile.Create(root, At("a/b/" + new string('x', 300)), "one"u8));

        Assert.Empty(Names(""));
    }

    [Fact]
    public void A_file_is_replaced_if_it_is_as_expected_and_keeps_its_permissions()
    {
        File.WriteAllText(At("file"), "one");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(At("file"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        Assert.False(WholeFile.Replace(root, At("file"), Holds("other"), "two"u8));
        Assert.Equal("one", File.ReadAllText(At("file")));
        Assert.True(WholeFile.Replace(root, At("file"), Holds("one"), "two"u8));
        Assert.Equal("two", File.ReadAllText(At("file")));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(At("file")));
        Assert.Equal(["file"], Names(""));
    }

    [Fact]
    public void A_file_that_changes_while_another_is_written_in_its_place_is_kept()
    {
        File.WriteAllText(At("file"), "one");
        var looks = 0;

        Assert.False(WholeFile.Replace(root, At("file"), file => RegularFile.Holds(file, "one"u8) && IsNotChangedAfterFirstLook(), "two"u8));
        Assert.Equal("changed", File.ReadAllText(At("file")));
        Assert.Equal(["file"], Names(""));

        bool IsNotChangedAfterFirstLook()
        {
            if (looks++ == 0)
            {
                File.WriteAllText(At("next"), "changed");
                File.Move(At("next"), At("file"), overwrite: true);
            }

            return true;
        }
    }

    [Fact]
    public void A_file_that_is_gone_is_neither_replaced_nor_deleted()
    {
        Assert.False(WholeFile.Replace(root, At("file"), _ => true, "two"u8));
        Assert.False(WholeFile.Delete(root, At("file"), _ => true));
        Assert.Empty(Names(""));
    }

    [Fact]
    public void A_file_is_deleted_only_if_it_is_as_expected()
    {
        File.WriteAllText(At("file"), "one");

        Assert.False(WholeFile.Delete(root, At("file"), Holds("other")));
        Assert.True(WholeFile.Delete(root, At("file"), Holds("one")));
        Assert.Empty(Names(""));
    }

    [Theory]
    [InlineData("link", "../elsewhere", "link/file")]
    [InlineData("link", "../elsewhere", "link/new")]
    [InlineData("link", "../elsewhere", "link/new/file")]
    [InlineData("link", "../elsewhere/file", "link")]
    [InlineData("link", "../elsewhere/new", "link")]
    [InlineData("link", "/dev/zero", "link")]
    [InlineData("link", "link", "link")]
    public void Nothing_is_written_or_deleted_through_a_link(string link, string target, string path)
    {
        File.CreateSymbolicLink(At(link), target);

        Try(() => WholeFile.Create(root, At(path), "new"u8));
        Try(() => WholeFile.Replace(root, At(path), _ => true, "new"u8));
        Try(() => WholeFile.Delete(root, At(path), _ => true));

        Assert.Equal(target, new FileInfo(At(link)).LinkTarget);
        Assert.Equal(["file"], Names("../elsewhere"));
        Assert.Equal("foreign", File.ReadAllText(Path.Join(elsewhere, "file")));
    }

    [Fact]
    public async Task A_pipe_is_neither_waited_for_nor_replaced()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var made = Process.Start("mkfifo", [At("pipe")]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        await Task.Run(() => Assert.Throws<NoRegularFileException>(() => WholeFile.Replace(root, At("pipe"), _ => true, "new"u8)), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    // As when someone checks out another branch meanwhile, or means harm.
    [Fact]
    public async Task A_folder_that_becomes_a_link_while_files_are_written_leads_nowhere_else()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(At("inner"));
        File.WriteAllText(At("inner/file"), "own");
        File.WriteAllText(Path.Join(elsewhere, "foreign"), "foreign");
        using var swapping = new CancellationTokenSource();
        var swaps = Task.Run(() =>
        {
            while (!swapping.IsCancellationRequested)
            {
                Directory.Move(At("inner"), At("aside"));
                Directory.CreateSymbolicLink(At("inner"), "../elsewhere");
                File.Delete(At("inner"));
                Directory.Move(At("aside"), At("inner"));
            }
        }, TestContext.Current.CancellationToken);

        for (var i = 0; i < 300; i++)
        {
            Try(() => WholeFile.Replace(root, At("inner/file"), _ => true, "own"u8));
            Try(() => WholeFile.Delete(root, At("inner/foreign"), _ => true));
        }
        await swapping.CancelAsync();
        await swaps;

        Assert.Equal(["file", "foreign"], Names("../elsewhere"));
        Assert.Equal("foreign", File.ReadAllText(Path.Join(elsewhere, "file")));
        Assert.Equal("own", File.ReadAllText(At("inner/file")));
    }

    static void Try(Func<bool> write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            // Refused, or what was to be written to was away for a moment.
        }
    }

    static Predicate<Microsoft.Win32.SafeHandles.SafeFileHandle> Holds(string text) =>
        file => RegularFile.Holds(file, System.Text.Encoding.UTF8.GetBytes(text));

    string At(string name) => Path.Join(root, name);

    string[] Names(string name) =>
        [.. Directory.GetFileSystemEntries(At(name)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
