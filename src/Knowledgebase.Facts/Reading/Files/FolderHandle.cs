using Microsoft.Win32.SafeHandles;

namespace Knowledgebase.Facts.Reading.Files;

/// <summary>
/// A folder that is held open, and was reached from a root through no symbolic link or junction. Looking at what stands in it
/// and opening that are one step.
/// </summary>
/// <param name="path">Where it was found, for messages.</param>
public abstract class FolderHandle(string path) : IDisposable
{
    private protected string Path { get; } = path;

    /// <summary>Opens a folder that people named themselves, so that it may be a link.</summary>
    /// <exception cref="IOException">There is none, or it cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be opened.</exception>
    public static FolderHandle Root(string path) => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()
        ? UnixFolderHandle.Root(path)
        : new PathFolderHandle(path);

    /// <summary>Opens the folder that holds a file below a root.</summary>
    /// <param name="name">The file's own name.</param>
    /// <exception cref="NoRegularFileException">A folder on the way is a link, or something else than a folder.</exception>
    /// <exception cref="IOException">There is no such folder, or it cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be opened.</exception>
    public static FolderHandle Of(string root, string path, out string name)
    {
        var names = NamesBelow(root, path);
        name = names[^1];
        var folder = Root(root);
        foreach (var each in names.AsSpan(..^1))
            using (var outer = folder)
                folder = outer.OpenFolder(each);
        return folder;
    }

    /// <summary>The names that lead from a root to a file below it.</summary>
    public static string[] NamesBelow(string root, string path)
    {
        var names = System.IO.Path.GetRelativePath(root, path).Split(
            [System.IO.Path.DirectorySeparatorChar, System.IO.Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        return names is ["." or "..", ..] || System.IO.Path.IsPathRooted(names[0] + System.IO.Path.DirectorySeparatorChar)
            ? throw new ArgumentException($"'{path}' is not below '{root}'.", nameof(path))
            : names;
    }

    /// <summary>Opens a folder in this one.</summary>
    /// <exception cref="NoRegularFileException">It is a link, or something else than a folder.</exception>
    public abstract FolderHandle OpenFolder(string name);

    /// <summary>Creates a folder in this one; false where something has that name.</summary>
    public abstract bool CreateFolder(string name);

    /// <summary>Opens a regular file for reading. Nothing is waited for.</summary>
    /// <exception cref="NoRegularFileException">It is a link, or something else than a regular file.</exception>
    public abstract SafeFileHandle OpenFile(string name);

    /// <summary>Creates a file where nothing is, and opens it for writing.</summary>
    public abstract SafeFileHandle CreateFile(string name);

    /// <summary>Gives a file another name, in place of the file or link that has that name.</summary>
    public abstract void Rename(string from, string to);

    /// <summary>Gives a file another name; false, with nothing done, where something has that name.</summary>
    public abstract bool RenameToFree(string from, string to);

    /// <summary>Removes a file, or a link and not what it leads to. One that is gone is no failure.</summary>
    public abstract void Delete(string name);

    /// <summary>Removes a folder if nothing is in it.</summary>
    public abstract void DeleteFolderIfEmpty(string name);

    /// <inheritdoc/>
    public abstract void Dispose();
}
