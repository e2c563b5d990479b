using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Facts.Tests.Reading;

/// <summary>Both ways to hold a folder: by its handle, and by its path where the system offers nothing else.</summary>
public sealed class FolderHandleTests : IDisposable
{
    readonly string root = Directory.CreateTempSubdirectory("facts-").FullName;

    public FolderHandleTests()
    {
        Directory.CreateDirectory(Path.Join(root, "folder"));
        File.WriteAllText(Path.Join(root, "file"), "content");
    }

    public static TheoryData<bool> Ways => OperatingSystem.IsWindows() ? [false] : [true, false];

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Links_are_told_from_what_is_something_else(bool byHandle)
    {
        File.CreateSymbolicLink(Path.Join(root, "link-to-file"), "file");
        Directory.CreateSymbolicLink(Path.Join(root, "link-to-folder"), "folder");
        File.CreateSymbolicLink(Path.Join(root, "link-to-nothing"), "nothing");
        using var folder = Open(byHandle);

        Assert.True(Refused(() => folder.OpenFile("link-to-file")).IsLink);
        Assert.True(Refused(() => folder.OpenFile("link-to-folder")).IsLink);
        Assert.True(Refused(() => folder.OpenFile("link-to-nothing")).IsLink);
        Assert.True(Refused(() => folder.OpenFolder("link-to-folder")).IsLink);
        Assert.True(Refused(() => folder.OpenFolder("link-to-nothing")).IsLink);
        Assert.False(Refused(() => folder.OpenFile("folder")).IsLink);
        Assert.False(Refused(() => folder.OpenFolder("file")).IsLink);
        Assert.ThrowsAny<IOException>(() => folder.OpenFile("nothing"));
        Assert.ThrowsAny<IOException>(() => folder.OpenFolder("nothing"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_created_renamed_and_deleted_is_what_the_system_finds(bool byHandle)
    {
        using var folder = Open(byHandle);
        Assert.True(folder.CreateFolder("new"));
        Assert.False(folder.CreateFolder("new"));
        using (var inner = folder.OpenFolder("new"))
        {
            inner.CreateFile("one").Dispose();
            Assert.ThrowsAny<IOException>(() => inner.CreateFile("one"));
            Assert.True(inner.RenameToFree("one", "two"));
            inner.CreateFile("one").Dispose();
            Assert.False(inner.RenameToFree("one", "two"));
            inner.Rename("one", "two");
            Assert.Equal(["two"], Names("new"));
            folder.DeleteFolderIfEmpty("new");
            inner.Delete("two");
            inner.Delete("two");
        }

        Assert.Empty(Names("new"));
        folder.DeleteFolderIfEmpty("new");
        Assert.Equal(["file", "folder"], Names(""));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void New_files_and_folders_get_the_permissions_that_new_ones_get(bool byHandle)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = Open(byHandle);
        folder.CreateFile("new-file").Dispose();
        folder.CreateFolder("new-folder");

        Assert.Equal(File.GetUnixFileMode(Path.Join(root, "file")), File.GetUnixFileMode(Path.Join(root, "new-file")));
        Assert.Equal(File.GetUnixFileMode(Path.Join(root, "folder")), File.GetUnixFileMode(Path.Join(root, "new-folder")));
    }

    [Fact]
    public void A_held_folder_stays_the_same_one_when_a_link_takes_its_name()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = FolderHandle.Root(root);
        using var held = folder.OpenFolder("folder");
        Directory.CreateDirectory(Path.Join(root, "elsewhere"));
        Directory.Move(Path.Join(root, "folder"), Path.Join(root, "moved"));
        Directory.CreateSymbolicLink(Path.Join(root, "folder"), "elsewhere");
        held.CreateFile("new").Dispose();

        Assert.Equal(["new"], Names("moved"));
        Assert.Empty(Names("elsewhere"));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("../elsewhere/file")]
    [InlineData("folder/../../file")]
    [InlineData("")]
    public void What_is_not_below_the_root_is_a_bug(string path) =>
        Assert.Throws<ArgumentException>(() => FolderHandle.NamesBelow(root, Path.Join(root, path)));

    FolderHandle Open(bool byHandle) => byHandle ? UnixFolderHandle.Root(root) : new PathFolderHandle(root);

    string[] Names(string folder) =>
        [.. Directory.GetFileSystemEntries(Path.Join(root, folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    static NoRegularFileException Refused(Func<IDisposable> open) => Assert.Throws<NoRegularFileException>(() => open().Dispose());
}
