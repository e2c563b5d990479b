using System.Security.Cryptography;
using System.Text;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Site.Staging;

/// <summary>
/// The list of files that a build leaves in the folder it wrote. The next build deletes only what the list proves to be a
/// build's: files with the names and hashes that are on it. A list that is damaged, outdated or forged proves nothing else.
/// </summary>
internal sealed class Manifest
{
    public const string Name = "_files.txt";

    /// <summary>Begins every list. Lines of a hash and a name follow, as <c>sha256sum</c> writes and checks them.</summary>
    public const string FirstLine = "# The files of this build and their SHA-256. The next build replaces the folder if it holds nothing else.";

    readonly DirectoryInfo root;
    readonly bool isBegun;
    readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);
    readonly HashSet<string> folders = new(StringComparer.Ordinal);
    readonly HashSet<string> proven = new(StringComparer.Ordinal);

    Manifest(string folder)
    {
        root = new DirectoryInfo(folder);
        if (!root.Exists)
            return;
        using var handle = FolderHandle.Root(folder);
        if (Read(handle, Name) is not { } content)
            return;
        using var lines = new StreamReader(new MemoryStream(content), Encoding.UTF8);
        var first = lines.ReadLine() ?? "";
        Exists = first == FirstLine;
        isBegun = FirstLine.StartsWith(first, StringComparison.Ordinal);
        while (Exists && lines.ReadLine() is { } line)
            if (line.Split("  ", 2) is [var hash, var name] && hashes.TryAdd(name, hash))
                AddFoldersOf(name);
    }

    /// <summary>Whether there is a list.</summary>
    public bool Exists { get; }

    /// <summary>The list in a folder; an empty one where there is none.</summary>
    public static Manifest In(string folder) => new(folder);

    /// <summary>The hash of a file's content, as the list has it.</summary>
    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>The list as a file.</summary>
    /// <param name="hashes">By the names of the files, which are relative to the folder, with forward slashes.</param>
    public static byte[] ToFile(IEnumerable<KeyValuePair<string, string>> hashes)
    {
        var file = new StringBuilder(FirstLine).Append('\n');
        foreach (var (name, hash) in hashes.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            file.Append(hash).Append("  ").Append(name).Append('\n');
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    /// <summary>Whether every file of the list is there and has its hash. <see cref="FindForeign"/> finds that out.</summary>
    public bool IsWhole => Exists && proven.Count == hashes.Count;

    /// <summary>The hash of the list itself.</summary>
    public string HashOfList => Hash(ToFile(hashes));

    /// <summary>Whether the file is there with this content. <see cref="FindForeign"/> finds that out.</summary>
    public bool Holds(string name, string hash) => proven.Contains(name) && hashes[name] == hash;

    /// <summary>What is in the folder and not proven to be a build's, in order. The names of folders end with a slash.</summary>
    public IReadOnlyList<string> FindForeign()
    {
        var foreign = new List<string>();
        if (root.Exists)
        {
            using var handle = FolderHandle.Root(root.FullName);
            AddForeign(handle, root, "", foreign);
        }

        foreign.Sort(StringComparer.Ordinal);
        return foreign;
    }

    /// <summary>Deletes the files that are on the list, then the list and the folder.</summary>
    /// <exception cref="IOException">Something else is in the folder. That stays, and so does the list.</exception>
    public void Delete()
    {
        if (!root.Exists)
            return;
        DeleteListed(root, "");
        if (root.EnumerateFileSystemInfos().All(entry => entry.Name == Name))
            File.Delete(Path.Combine(root.FullName, Name));
        root.Delete();
    }

    void AddForeign(FolderHandle folder, DirectoryInfo listed, string within, List<string> foreign)
    {
        foreach (var entry in listed.EnumerateFileSystemInfos())
        {
            var name = within + entry.Name;
            if (IsListed(entry as DirectoryInfo, name))
            {
                using var below = folder.OpenFolder(entry.Name);
                AddForeign(below, (DirectoryInfo)entry, name + "/", foreign);
            }
            else if (entry is DirectoryInfo || !IsOwn(folder, entry.Name, name))
                foreign.Add(entry is DirectoryInfo ? name + "/" : name);
        }
    }

    void DeleteListed(DirectoryInfo folder, string within)
    {
        foreach (var entry in folder.GetFileSystemInfos())
        {
            var name = within + entry.Name;
            if (IsListed(entry as DirectoryInfo, name))
            {
                DeleteListed((DirectoryInfo)entry, name + "/");
                entry.Delete();
            }
            else if (entry is FileInfo && hashes.ContainsKey(name))
            {
                entry.Delete();
            }
        }
    }

    bool IsListed(DirectoryInfo? folder, string name) => folder is not null && folders.Contains(name) && !IsLink(folder);

    bool IsOwn(FolderHandle folder, string file, string name)
    {
        if (name != Name && !hashes.ContainsKey(name) || Read(folder, file) is not { } content)
            return false;
        return name == Name ? isBegun : Hash(content) == hashes[name] && proven.Add(name);
    }

    void AddFoldersOf(string name)
    {
        for (var end = name.LastIndexOf('/'); end > 0 && folders.Add(name[..end]); end = name.LastIndexOf('/', end - 1))
        {
        }
    }

    /// <summary>What a file holds; null where there is none, or what is there is no regular file.</summary>
    static byte[]? Read(FolderHandle folder, string name)
    {
        try
        {
            return RegularFile.Read(folder, name);
        }
        catch (Exception exception) when (exception is NoRegularFileException or FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
