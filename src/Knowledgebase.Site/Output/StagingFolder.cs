using Knowledgebase.Site.Hosting;

namespace Knowledgebase.Site.Output;

/// <summary>
/// A folder beside the output folder that a site is written to. It takes the output's place when all is
/// written; until then the last good site stays where it is.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    readonly string output;
    readonly string previous;
    bool published;

    StagingFolder(string output)
    {
        this.output = output;
        previous = $"{output}.previous";
        Root = $"{output}.next";
    }

    /// <summary>Where to write.</summary>
    public string Root { get; }

    /// <summary>An empty folder beside the output.</summary>
    /// <exception cref="IOException">
    /// The output folder holds something that no build wrote, and which would be lost; or it cannot be written.
    /// </exception>
    public static StagingFolder Beside(string output)
    {
        var staging = new StagingFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)));
        staging.RestoreAfterInterruption();
        staging.RefuseForeignFolder();
        Delete(staging.Root);
        Delete(staging.previous);
        Directory.CreateDirectory(staging.Root);
        return staging;
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

    /// <summary>Removes what was written, unless it was published.</summary>
    public void Dispose()
    {
        if (!published)
            Delete(Root);
    }

    // A build that was ended between the two renames has left the last good site under its other name.
    void RestoreAfterInterruption()
    {
        if (!Directory.Exists(output) && Directory.Exists(previous))
            Directory.Move(previous, output);
    }

    void RefuseForeignFolder()
    {
        if (File.Exists(output))
            throw new IOException($"{output} is a file. Name another folder with --output.");
        if (!Directory.Exists(output) || !Directory.EnumerateFileSystemEntries(output).Any())
            return;
        var mark = Path.Combine(output, HostingFiles.Headers);
        if (!File.Exists(mark) || File.ReadLines(mark).FirstOrDefault() != ResponseHeaders.FirstLine)
            throw new IOException($"{output} holds files that no build of this site wrote; they would be lost. Name another folder with --output, or empty this one.");
    }

    static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
