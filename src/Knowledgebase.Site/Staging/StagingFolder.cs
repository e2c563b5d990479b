using System.Collections.Concurrent;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Site.Staging;

/// <summary>
/// A folder beside the output folder that a site is written to. It takes the output's place when all is
/// written; until then the last good site stays where it is. A lock keeps other builds out meanwhile.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    readonly string output;
    readonly string previous;
    readonly List<string> madeParents = [];
    readonly ConcurrentDictionary<string, string> hashes = new(StringComparer.Ordinal);
    FileStream? theLock;
    bool begun;
    bool published;
    long bytes;
    int written;

    StagingFolder(string output)
    {
        this.output = output;
        previous = $"{output}.previous";
        Root = $"{output}.next";
    }

    /// <summary>Where files are written.</summary>
    public string Root { get; }

    /// <summary>What the last build left in the output folder.</summary>
    public Manifest Last { get; private set; } = null!;

    /// <summary>An empty folder beside the output. Puts the last good site back if a build was ended while it replaced it.</summary>
    /// <exception cref="IOException">
    /// The output folder, or one of the two beside it, holds something that no build wrote, and which would be
    /// lost; or it cannot be replaced.
    /// </exception>
    public static StagingFolder Beside(string output)
    {
        var staging = new StagingFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)));
        try
        {
            ReplaceableFolder.RefuseMountPoint(staging.output);
            foreach (var folder in new[] { staging.output, staging.previous, staging.Root })
                ReplaceableFolder.RefuseUnlessWritableFolder(folder);
            staging.Lock();
            staging.Prepare();
            return staging;
        }
        catch
        {
            staging.Dispose();
            throw;
        }
    }

    /// <summary>Adds a file to the site. One that the last build wrote with the same bytes is kept. Many threads may do so at once.</summary>
    /// <param name="name">Relative to the output folder, with forward slashes.</param>
    public void Write(string name, ReadOnlySpan<byte> content)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var hash = hashes[name] = Manifest.Hash(content);
        Interlocked.Add(ref bytes, content.Length);
        if (Last.Holds(name, hash) && HardLink.TryCreate(Path.Combine(output, name), path))
            return;
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RegularFile.Write(file, content);
        Interlocked.Increment(ref written);
    }

    /// <summary>Puts the new site in the place of the old one.</summary>
    /// <returns>How many files and bytes it has, how many of the files were written and not kept, and the hash of their list.</returns>
    public (int Files, long Bytes, int Written, string List) Publish()
    {
        var list = Manifest.ToFile(hashes);
        RegularFile.Write(Path.Combine(Root, Manifest.Name), list);
        ReplaceableFolder.RefuseForeign(output);
        Swap();
        return (hashes.Count + 1, bytes + list.Length, written, Manifest.Hash(list));
    }

    /// <summary>Removes what was written, unless it was published, and lets other builds in.</summary>
    public void Dispose()
    {
        try
        {
            if (begun && !published)
                DeleteUnfinished();
        }
        finally
        {
            theLock?.Dispose();
        }
        if (!published)
            RemoveMadeParents();
    }

    void Swap()
    {
        var replaces = Directory.Exists(output);
        if (replaces)
            Directory.Move(output, previous);
        try
        {
            Directory.Move(Root, output);
        }
        catch when (replaces)
        {
            Directory.Move(previous, output);
            throw;
        }
        published = true;
        try
        {
            Manifest.In(previous).Delete();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The new site is in {output}, but the last one cannot be deleted from {previous}: {failure.Message.TrimEnd('.')}. Delete that folder.");
        }
    }

    // The system gives the lock back when a build ends, however it ends.
    void Lock()
    {
        MakeParents();
        var file = $"{output}.build-lock";
        if (!IsLockOrNothing(file))
            throw new IOException($"{file} is no lock of a build. Move it elsewhere, or name another folder with --output.");
        try
        {
            theLock = new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(file))
        {
            throw new IOException($"Another build is writing to {output}. Wait until it has ended, or name another folder with --output.");
        }
    }

    // Opening a pipe for writing blocks until something reads from it.
    static bool IsLockOrNothing(string file)
    {
        try
        {
            using var found = RegularFile.Open(Path.GetDirectoryName(file)!, file);
            return RandomAccess.GetLength(found) == 0;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (NoRegularFileException)
        {
            return false;
        }
        catch (IOException)
        {
            // Another build holds it.
            return true;
        }
    }

    void Prepare()
    {
        PutLastSiteBack();
        Last = ReplaceableFolder.RefuseForeign(output);
        ReplaceableFolder.RefuseForeign(previous);
        if (!Manifest.In(Root).Exists)
            ReplaceableFolder.RefuseForeign(Root);
        Manifest.In(previous).Delete();
        DeleteUnfinished();
        begun = true;
        Directory.CreateDirectory(Root);
        // The list comes first, so that what an interruption leaves is known as a build's own.
        RegularFile.Write(Path.Combine(Root, Manifest.Name), Manifest.ToFile([]));
    }

    // A build that was ended between the two renames has left the last good site under its other name.
    void PutLastSiteBack()
    {
        if (!Manifest.In(previous).Exists)
            return;
        if (Directory.Exists(output) && !Directory.EnumerateFileSystemEntries(output).Any())
            Directory.Delete(output);
        if (!Directory.Exists(output))
            Directory.Move(previous, output);
    }

    // The list goes last, for the same reason.
    void DeleteUnfinished()
    {
        if (!Directory.Exists(Root))
            return;
        foreach (var inner in Directory.EnumerateDirectories(Root))
            Directory.Delete(inner, recursive: true);
        foreach (var file in Directory.EnumerateFiles(Root).Where(file => Path.GetFileName(file) != Manifest.Name))
            File.Delete(file);
        Directory.Delete(Root, recursive: true);
    }

    void MakeParents()
    {
        for (var parent = Path.GetDirectoryName(output); parent is not null && !Directory.Exists(parent); parent = Path.GetDirectoryName(parent))
            madeParents.Add(parent);
        if (madeParents is [var innermost, ..])
            Directory.CreateDirectory(innermost);
    }

    void RemoveMadeParents()
    {
        foreach (var parent in madeParents)
        {
            try
            {
                Directory.Delete(parent);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // It was not made after all, or someone has put something into it meanwhile.
            }
        }
    }
}
