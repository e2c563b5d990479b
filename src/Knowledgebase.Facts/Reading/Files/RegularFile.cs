using System.Formats.Tar;

namespace Knowledgebase.Facts.Reading;

/// <summary>
/// Tells files that can be read from what only looks like one. A pipe would let a build wait for ever, and a link
/// could publish what stands elsewhere on the machine.
/// </summary>
public static class RegularFile
{
    const int MostLinks = 40;

    /// <summary>Why a file of the input must not be opened, in a sentence; null where it may be.</summary>
    /// <param name="input">The folder of the whole input.</param>
    public static string? Refusal(string path, string input) => Refusal(new InputFile(path, path, input));

    /// <summary>Why a file must not be opened, in a sentence; null where it may be.</summary>
    internal static string? Refusal(InputFile file)
    {
        var path = Path.GetFullPath(file.Path);
        var root = Path.GetFullPath(file.Root);
        var entry = new FileInfo(path);
        for (var links = 0; entry.LinkTarget is { } target; links++)
        {
            if (links == MostLinks)
                return "This link leads in a circle. Put the file itself here.";
            path = Path.GetFullPath(target, Path.GetDirectoryName(path)!);
            entry = new FileInfo(path);
            if (!IsInside(root, path))
                return "This link leads out of the input, and only what stands in it is read. Put the file itself here.";
        }
        if (Is(entry))
            return null;
        return entry.Exists || Directory.Exists(path)
            ? "This is no regular file, but a pipe, a socket, a device or a folder. Put a file here."
            : "Nothing stands here, or where this link leads. Put the file itself here.";
    }

    // Along folders that are no links, which could lead out of it again.
    static bool IsInside(string root, string path)
    {
        var folder = Path.GetDirectoryName(path);
        while (folder is not null && folder.Length > root.Length && new DirectoryInfo(folder).LinkTarget is null)
            folder = Path.GetDirectoryName(folder);
        return folder == Path.TrimEndingDirectorySeparator(root);
    }

    /// <summary>
    /// Whether a file is one that has an end, and not a pipe, a socket or a device. It is not opened to find that out.
    /// </summary>
    public static bool Is(FileInfo entry)
    {
        // The file system gives a length to nothing but regular files. Where there is none, the archiver of .NET
        // finds out what this is without opening it, which nothing else in .NET does.
        if (!entry.Exists)
            return false;
        if (entry.Length > 0)
            return true;
        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, leaveOpen: true))
                writer.WriteEntry(entry.FullName, entryName: "file");
            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile;
        }
        catch (IOException)
        {
            // A socket, which no archive can hold.
            return false;
        }
    }
}
