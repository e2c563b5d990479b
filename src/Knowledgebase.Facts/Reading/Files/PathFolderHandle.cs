using Microsoft.Win32.SafeHandles;

namespace Knowledgebase.Facts.Reading.Files;

/// <summary>
/// A folder on Windows, where .NET can name files by their paths alone: each name is looked at before it is used. Git makes no
/// junctions, and Windows has no pipes or devices among files, so that only a program that runs beside this one could put a link there
/// in between.
/// </summary>
internal sealed class PathFolderHandle(string path) : FolderHandle(path)
{
    public override FolderHandle OpenFolder(string name)
    {
        var inner = new DirectoryInfo(PathOf(name));
        if (inner.LinkTarget is not null)
            throw NoRegularFileException.LinkToFolder(inner.FullName);
        if (File.Exists(inner.FullName))
            throw NoRegularFileException.NoFolder(inner.FullName);
        return inner.Exists
            ? new PathFolderHandle(PathOf(name))
            : throw new DirectoryNotFoundException($"Could not find a part of the path '{PathOf(name)}'.");
    }

    public override bool CreateFolder(string name)
    {
        if (IsTaken(name))
            return false;
        Directory.CreateDirectory(PathOf(name));
        return true;
    }

    public override SafeFileHandle OpenFile(string name)
    {
        var file = new FileInfo(PathOf(name));
        if (file.LinkTarget is not null)
            throw NoRegularFileException.LinkToFile(file.FullName);
        if (Directory.Exists(file.FullName))
            throw NoRegularFileException.NoFile(file.FullName);
        try
        {
            return File.OpenHandle(PathOf(name));
        }
        catch (NotSupportedException)
        {
            // The name of a device, which .NET opens no file for.
            throw NoRegularFileException.NoFile(file.FullName);
        }
    }

    public override SafeFileHandle CreateFile(string name) => File.OpenHandle(PathOf(name), FileMode.CreateNew, FileAccess.Write);

    public override void Rename(string from, string to) => File.Move(PathOf(from), PathOf(to), overwrite: true);

    public override bool RenameToFree(string from, string to)
    {
        try
        {
            File.Move(PathOf(from), PathOf(to), overwrite: false);
            return true;
        }
        catch (IOException) when (IsTaken(to))
        {
            return false;
        }
    }

    public override void Delete(string name) => File.Delete(PathOf(name));

    public override void DeleteFolderIfEmpty(string name)
    {
        try
        {
            Directory.Delete(PathOf(name));
        }
        catch (IOException)
        {
            // Someone put something there meanwhile.
        }
    }

    public override void Dispose()
    {
    }

    bool IsTaken(string name) => System.IO.Path.Exists(PathOf(name)) || new FileInfo(PathOf(name)).LinkTarget is not null;

    string PathOf(string name) => System.IO.Path.Join(Path, name);
}
