namespace Knowledgebase.Site.Tests;

/// <summary>Reads, copies and compares folders.</summary>
static class Folders
{
    /// <summary>The paths of all files in a folder, relative to it, in order.</summary>
    public static IReadOnlyList<string> FilesIn(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What stands beside one another in a folder.</summary>
    public static IReadOnlyList<string> NamesIn(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    public static void Copy(string from, string to)
    {
        foreach (var file in FilesIn(from))
        {
            var copy = Path.Join(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Join(from, file), copy);
        }
    }

    /// <summary>Fails unless both folders hold the same files with the same bytes.</summary>
    public static void AssertSame(string one, string other)
    {
        Assert.Equal(FilesIn(one), FilesIn(other));
        var different = FilesIn(one).Where(file =>
            !File.ReadAllBytes(Path.Join(one, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Join(other, file))));
        Assert.Empty(different);
    }

    /// <summary>The bytes of all files, to tell later whether any has changed.</summary>
    public static IReadOnlyDictionary<string, string> Snapshot(string folder) =>
        FilesIn(folder).ToDictionary(file => file, file => Convert.ToBase64String(File.ReadAllBytes(Path.Join(folder, file))));
}
