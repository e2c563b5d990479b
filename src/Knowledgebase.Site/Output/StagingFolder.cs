using Knowledgebase.Site.Hosting;

namespace Knowledgebase.Site.Output;

/// <summary>
/// A folder beside the output folder that a site is written to. It takes the output's place when all is
/// written; until then the last good site stays where it is. A lock keeps other builds out meanwhile.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    readonly string output;
    readonly string previous;
    readonly FileStream theLock;
    bool published;

    StagingFolder(string output)
    {
        this.output = output;
        previous = $"{output}.previous";
        Root = $"{output}.next";
        theLock = Lock($"{output}.lock", output);
    }

    /// <summary>Where to write.</summary>
    public string Root { get; }

    /// <summary>An empty folder beside the output.</summary>
    /// <exception cref="IOException">
    /// The output folder, or one of the two beside it, holds something that no build wrote, and which would be
    /// lost; or it cannot be written.
    /// </exception>
    public static StagingFolder Beside(string output)
    {
        var staging = new StagingFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)));
        try
        {
            staging.Prepare();
            return staging;
        }
        catch
        {
            staging.theLock.Dispose();
            throw;
        }
    }

    void Prepare()
    {
        foreach (var folder in new[] { output, previous, Root })
            RefuseForeign(folder);
        RestoreAfterInterruption();
        Delete(Root);
        Delete(previous);
        Directory.CreateDirectory(Root);
    }

    /// <summary>Puts the new site in the place of the old one.</summary>
    public void Publish()
    {
        if (Directory.Exists(output))
            Directory.Move(output, previous);
        Directory.Move(Root, output);
        published = true;
        Delete(previous);
    }

    /// <summary>Removes what was written, unless it was published, and lets other builds in.</summary>
    public void Dispose()
    {
        if (!published)
            Delete(Root);
        theLock.Dispose();
    }

    // The system gives the lock back when a build ends, however it ends.
    static FileStream Lock(string file, string output)
    {
        if (Path.GetDirectoryName(output) is { } parent)
            Directory.CreateDirectory(parent);
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(file))
        {
            throw new IOException($"Another build is writing to {output}. Wait until it has ended, or name another folder with --output.");
        }
    }

    // A build that was ended between the two renames has left the last good site under its other name.
    void RestoreAfterInterruption()
    {
        if (!Directory.Exists(output) && Directory.Exists(previous))
            Directory.Move(previous, output);
    }

    static void RefuseForeign(string folder)
    {
        if (File.Exists(folder))
            throw new IOException($"{folder} is a file. Name another folder with --output.");
        if (new DirectoryInfo(folder).LinkTarget is { } target)
            throw new IOException($"{folder} is a link to {target}, which the new site would replace. Name the folder itself with --output.");
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
            return;
        var mark = Mark(folder);
        if (!File.Exists(mark) || File.ReadLines(mark).FirstOrDefault() != ResponseHeaders.FirstLine)
            throw new IOException($"{folder} holds files that no build of this site wrote; they would be lost. Name another folder with --output, or empty this one.");
    }

    // The mark goes last, so that what an interruption leaves of a folder is still known as a build's own.
    static void Delete(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var inner in Directory.EnumerateDirectories(folder))
            Directory.Delete(inner, recursive: true);
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => file != Mark(folder)))
            File.Delete(file);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The file by which a folder is known to have been written by a build.</summary>
    static string Mark(string folder) => Path.Combine(folder, HostingFiles.Headers);
}
