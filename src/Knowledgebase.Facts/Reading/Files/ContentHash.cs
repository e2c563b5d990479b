using System.Security.Cryptography;
using System.Text;

namespace Knowledgebase.Facts.Reading.Files;

/// <summary>Every name and byte of files that anyone may have sent, in one hash.</summary>
public static class ContentHash
{
    static readonly Encoding utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The SHA-256 of a file, or of all that is in a folder; null where there is a link, a device, or what cannot be read.</summary>
    /// <param name="root">The folder that people named, which may be a link itself.</param>
    /// <param name="path">That folder, or a file or folder below it.</param>
    public static string? Of(string root, string path)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            if (path != root && (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0)
                return null;
            if (Directory.Exists(path))
            {
                using var folder = Open(root, path);
                AppendFolder(hash, folder, new DirectoryInfo(path), "");
            }
            else if (path == root)
            {
                return null;
            }
            else
            {
                Append(hash, RegularFile.Read(root, path));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Adds a text to a hash.</summary>
    public static void Append(IncrementalHash hash, string text) => Append(hash, utf8.GetBytes(text));

    static FolderHandle Open(string root, string path)
    {
        if (path == root)
            return FolderHandle.Root(root);
        using var outer = FolderHandle.Of(root, path, out var name);
        return outer.OpenFolder(name);
    }

    static void AppendFolder(IncrementalHash hash, FolderHandle folder, DirectoryInfo listed, string within)
    {
        foreach (var entry in listed.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            Append(hash, within + entry.Name);
            if (entry is DirectoryInfo inner)
            {
                using var below = folder.OpenFolder(entry.Name);
                AppendFolder(hash, below, inner, within + entry.Name + "/");
            }
            else
            {
                Append(hash, RegularFile.Read(folder, entry.Name));
            }
        }

        Append(hash, "end of folder");
    }

    /// <summary>The length comes first, so that no two sequences of parts have the same bytes.</summary>
    static void Append(IncrementalHash hash, byte[] part)
    {
        hash.AppendData(BitConverter.GetBytes(part.Length));
        hash.AppendData(part);
    }
}
