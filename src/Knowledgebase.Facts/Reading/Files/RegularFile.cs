using Microsoft.Win32.SafeHandles;

namespace Knowledgebase.Facts.Reading.Files;

/// <summary>
/// Reads files that anyone may have sent. A pipe would let a build wait for ever, and a link could publish what stands elsewhere on
/// the machine; so what is opened is a regular file that is reached through no link, or nothing.
/// </summary>
public static class RegularFile
{
    /// <summary>The most bytes that a text of people's may have.</summary>
    public const int MostBytes = 1_000_000;

    /// <summary>Opens a file for reading.</summary>
    /// <param name="root">The folder that people named, which may be a link itself.</param>
    /// <param name="path">The file, somewhere below it.</param>
    /// <exception cref="NoRegularFileException">This is no regular file, or a folder between the root and it is a link.</exception>
    /// <exception cref="IOException">There is no such file, or it cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be opened.</exception>
    public static SafeFileHandle Open(string root, string path)
    {
        using var folder = FolderHandle.Of(root, path, out var name);
        return folder.OpenFile(name);
    }

    /// <summary>All bytes that a file had when it was opened.</summary>
    /// <inheritdoc cref="Open"/>
    public static byte[] Read(string root, string path)
    {
        using var folder = FolderHandle.Of(root, path, out var name);
        return Read(folder, name);
    }

    /// <summary>All bytes that a file had when it was opened.</summary>
    /// <param name="name">Its own name in the folder.</param>
    /// <inheritdoc cref="Open"/>
    public static byte[] Read(FolderHandle folder, string name)
    {
        using var file = folder.OpenFile(name);
        return Read(file, RandomAccess.GetLength(file));
    }

    /// <summary>All bytes that a file had when it was opened; null where none is there.</summary>
    /// <inheritdoc cref="Open"/>
    public static byte[]? ReadIfThere(string root, string path)
    {
        try
        {
            return Read(root, path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The first bytes of a file, as many as are asked for, or all where it has fewer.</summary>
    /// <exception cref="IOException">It cannot be read, or is longer than an array.</exception>
    public static byte[] Read(SafeFileHandle file, long most)
    {
        if (most > Array.MaxLength)
            throw new IOException("This file is too large to be read.");
        var bytes = new byte[most];
        return Read(file, bytes) is var count && count < bytes.Length ? bytes[..count] : bytes;
    }

    /// <summary>Whether a file holds these bytes and no others.</summary>
    public static bool Holds(SafeFileHandle file, ReadOnlySpan<byte> content) =>
        RandomAccess.GetLength(file) == content.Length && content.SequenceEqual(Read(file, content.Length + 1L));

    /// <summary>Writes a file from its beginning.</summary>
    /// <exception cref="IOException">It cannot be written, or would be longer than a file may be here.</exception>
    public static void Write(SafeFileHandle file, ReadOnlySpan<byte> content)
    {
        try
        {
            RandomAccess.Write(file, content, 0);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // What .NET makes of EFBIG: a limit of the file system or of the process (ulimit -f).
            throw new IOException("This would be longer than a file may be here.", exception);
        }
    }

    /// <summary>Writes a file in place of what has its name.</summary>
    /// <inheritdoc cref="Write(SafeFileHandle, ReadOnlySpan{byte})"/>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        Write(file, content);
    }

    /// <summary>Reads the first bytes of a file, until its end or that of the buffer.</summary>
    /// <returns>How many there were.</returns>
    internal static int Read(SafeFileHandle file, Span<byte> buffer)
    {
        var count = 0;
        while (count < buffer.Length && RandomAccess.Read(file, buffer[count..], count) is > 0 and var more)
            count += more;
        return count;
    }
}
