using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Knowledgebase.Facts.Reading.Files;

/// <summary>A folder on Linux and macOS, which stays the same one whatever is given its name meanwhile.</summary>
internal sealed class UnixFolderHandle : FolderHandle
{
    readonly SafeFileHandle folder;

    UnixFolderHandle(SafeFileHandle folder, string path)
        : base(path) => this.folder = folder;

    public static new UnixFolderHandle Root(string path) =>
        new(Handle(LibC.OpenRoot(System.IO.Path.GetFullPath(path)), path), path);

    public override FolderHandle OpenFolder(string name)
    {
        var path = PathOf(name);
        var opened = LibC.Open(folder, name, LibC.FolderOnly | LibC.NoFollow | LibC.CloseOnExec);
        // Linux says of a link that it is no folder.
        if (opened < 0 && Error is var error && (error == LibC.NotAFolder || error == LibC.TooManyLinks))
            throw new FileInfo(path).LinkTarget is null ? NoRegularFileException.NoFolder(path) : NoRegularFileException.LinkToFolder(path);
        return new UnixFolderHandle(Handle(opened, path), path);
    }

    public override bool CreateFolder(string name) =>
        LibC.CreateFolder(folder, name) >= 0 || (Error == LibC.AlreadyExists ? false : throw Failure(PathOf(name)));

    public override SafeFileHandle OpenFile(string name)
    {
        var path = PathOf(name);
        var opened = LibC.Open(folder, name, LibC.NoFollow | LibC.NonBlocking | LibC.CloseOnExec);
        if (opened < 0 && Error == LibC.TooManyLinks)
            throw NoRegularFileException.LinkToFile(path);
        // A socket, or a device that is not there.
        if (opened < 0 && Error is var error && (error == LibC.NoSuchDevice || error == LibC.NotSupported))
            throw NoRegularFileException.NoFile(path);
        var file = Handle(opened, path);
        try
        {
            return LibC.IsRegular(file) switch
            {
                1 => file,
                0 => throw NoRegularFileException.NoFile(path),
                _ => throw Failure(path),
            };
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public override SafeFileHandle CreateFile(string name) => Handle(LibC.Create(folder, name), PathOf(name));

    public override void Rename(string from, string to)
    {
        if (LibC.Rename(folder, from, to) < 0)
            throw Failure(PathOf(to));
    }

    public override bool RenameToFree(string from, string to)
    {
        // Renaming would replace what has that name; a second name would not.
        if (LibC.Link(folder, from, to) >= 0)
        {
            Delete(from);
            return true;
        }

        if (Error == LibC.AlreadyExists)
            return false;
        // This file system gives files one name only.
        var there = LibC.Open(folder, to, LibC.NoFollow | LibC.NonBlocking | LibC.CloseOnExec);
        if (there >= 0)
            Handle(there, PathOf(to)).Dispose();
        if (there >= 0 || Error != LibC.NotFound)
            return false;
        Rename(from, to);
        return true;
    }

    public override void Delete(string name)
    {
        if (LibC.Delete(folder, name) < 0 && Error != LibC.NotFound)
            throw Failure(PathOf(name));
    }

    public override void DeleteFolderIfEmpty(string name) => _ = LibC.DeleteFolder(folder, name);

    public override void Dispose() => folder.Dispose();

    static int Error => Marshal.GetLastPInvokeError();

    static SafeFileHandle Handle(int opened, string path) => opened < 0 ? throw Failure(path) : new SafeFileHandle(opened, ownsHandle: true);

    // In the words of .NET, which quotes the path.
    static Exception Failure(string path) => Error switch
    {
        LibC.NotFound => new FileNotFoundException($"Could not find file '{path}'.", path),
        LibC.AccessDenied or LibC.NotPermitted => new UnauthorizedAccessException($"Access to the path '{path}' is denied."),
        var error => new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{path}'", error),
    };

    string PathOf(string name) => System.IO.Path.Join(Path, name);
}
