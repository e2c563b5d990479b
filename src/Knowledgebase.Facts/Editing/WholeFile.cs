using Knowledgebase.Facts.Reading.Files;
using Microsoft.Win32.SafeHandles;

namespace Knowledgebase.Facts.Editing;

/// <summary>
/// Writes files whole or not at all: beside their place, then with one renaming. A reader meanwhile, or after a
/// failure, finds the old text or the new one. Nothing is written through a link below the root.
/// </summary>
public static class WholeFile
{
    /// <summary>Writes a file where none is, and the folders that lead to it. These go again where the file could not be written.</summary>
    /// <param name="root">The folder that people named, which may be a link itself.</param>
    /// <param name="path">The file, somewhere below it.</param>
    /// <returns>False, with nothing done, where something is there.</returns>
    /// <exception cref="NoRegularFileException">A folder on the way is a link, or something else than a folder.</exception>
    /// <exception cref="IOException">The folder cannot be written to, or there is no room.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written to.</exception>
    public static bool Create(string root, string path, ReadOnlySpan<byte> content)
    {
        using var folder = FolderHandle.Root(root);
        return Create(folder, FolderHandle.NamesBelow(root, path), content);
    }

    /// <summary>Writes a file in place of the one that is there, if that is as expected. It keeps that one's permissions.</summary>
    /// <param name="root">The folder that people named, which may be a link itself.</param>
    /// <param name="path">The file, somewhere below it.</param>
    /// <param name="isExpected">Looks at the file that is there, last thing before it is replaced.</param>
    /// <returns>False, with nothing done, where it is not as expected, or gone.</returns>
    /// <exception cref="NoRegularFileException">It is no regular file, or a folder on the way is a link.</exception>
    /// <exception cref="IOException">The folder cannot be written to, or there is no room.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written to.</exception>
    public static bool Replace(string root, string path, Predicate<SafeFileHandle> isExpected, ReadOnlySpan<byte> content)
    {
        using var folder = FolderHandle.Of(root, path, out var name);
        return ModeIfExpected(folder, name, isExpected) is { } mode && Write(folder, name, content, mode, beside =>
        {
            if (ModeIfExpected(folder, name, isExpected) is null)
                return false;
            folder.Rename(beside, name);
            return true;
        });
    }

    /// <summary>Writes a file in place of the one that was read, if nobody has changed it since; or a new one, if there is none still.</summary>
    /// <param name="before">What the file held when it was read; null where there was none.</param>
    /// <inheritdoc cref="Replace(string, string, Predicate{SafeFileHandle}, ReadOnlySpan{byte})"/>
    public static bool Replace(string root, string path, byte[]? before, ReadOnlySpan<byte> content) => before is null
        ? Create(root, path, content)
        : Replace(root, path, now => RegularFile.Holds(now, before), content);

    /// <summary>Deletes a file, if it is as expected.</summary>
    /// <param name="root">The folder that people named, which may be a link itself.</param>
    /// <param name="path">The file, somewhere below it.</param>
    /// <param name="isExpected">Looks at the file that is there.</param>
    /// <returns>False, with nothing done, where it is not as expected, or gone.</returns>
    /// <exception cref="NoRegularFileException">It is no regular file, or a folder on the way is a link.</exception>
    /// <exception cref="IOException">It cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be deleted.</exception>
    public static bool Delete(string root, string path, Predicate<SafeFileHandle> isExpected)
    {
        using var folder = FolderHandle.Of(root, path, out var name);
        if (ModeIfExpected(folder, name, isExpected) is null)
            return false;
        folder.Delete(name);
        return true;
    }

    static bool Create(FolderHandle folder, ReadOnlySpan<string> names, ReadOnlySpan<byte> content)
    {
        var name = names[0];
        if (names.Length == 1)
            return Write(folder, name, content, mode: null, beside => folder.RenameToFree(beside, name));
        var (isNew, isWritten) = (folder.CreateFolder(name), false);
        try
        {
            using var inner = folder.OpenFolder(name);
            return isWritten = Create(inner, names[1..], content);
        }
        finally
        {
            if (isNew && !isWritten)
                folder.DeleteFolderIfEmpty(name);
        }
    }

    static bool Write(FolderHandle folder, string name, ReadOnlySpan<byte> content, UnixFileMode? mode, Func<string, bool> putInPlace)
    {
        // Hidden and named as editors name theirs, so that neither the reader of facts nor the preview takes notice.
        var beside = $".{name}.{Guid.NewGuid():N}.tmp";
        var file = folder.CreateFile(beside);
        try
        {
            using (file)
            {
                if (mode is { } permissions && !OperatingSystem.IsWindows())
                    File.SetUnixFileMode(file, permissions);
                RegularFile.Write(file, content);
                RandomAccess.FlushToDisk(file);
            }

            return putInPlace(beside);
        }
        finally
        {
            folder.Delete(beside);
        }
    }

    // The permissions of a file, which Windows keeps elsewhere; null where it is not as expected.
    static UnixFileMode? ModeIfExpected(FolderHandle folder, string name, Predicate<SafeFileHandle> isExpected)
    {
        try
        {
            using var file = folder.OpenFile(name);
            return !isExpected(file) ? null : OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(file);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
