namespace Knowledgebase.Site.Staging;

/// <summary>Refuses folders that a build cannot replace, or that it would have to delete more from than it wrote.</summary>
internal static class ReplaceableFolder
{
    const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    // How many names a message lists; there may be thousands.
    const int MostNamed = 5;

    /// <exception cref="IOException">The folder is a mount point, which the system lets nobody rename.</exception>
    public static void RefuseMountPoint(string folder)
    {
        var path = RealPath.Of(folder);
        if (DriveInfo.GetDrives().Any(drive => Path.TrimEndingDirectorySeparator(drive.Name) == path))
            throw new IOException($"{folder} is a mount point, and a build replaces its output by renaming. Name a folder within it with --output.");
    }

    /// <exception cref="IOException">There is a file or a link in the place of the folder, or nobody may write to the folder.</exception>
    public static void RefuseUnlessWritableFolder(string folder)
    {
        if (File.Exists(folder))
            throw new IOException($"{folder} is a file. Name another folder with --output.");
        if (new DirectoryInfo(folder).LinkTarget is { } target)
            throw new IOException($"{folder} is a link to {target}, which the new site would replace. Name the folder itself with --output.");
        if (!OperatingSystem.IsWindows() && Directory.Exists(folder) && (File.GetUnixFileMode(folder) & AnyWrite) == 0)
            throw new IOException($"{folder} is read-only. Make it writable, or name another folder with --output.");
    }

    /// <summary>The list of what the folder holds, which is nothing else.</summary>
    /// <exception cref="IOException">The folder holds something that no build wrote, or that was changed since.</exception>
    public static Manifest RefuseForeign(string folder)
    {
        var manifest = Manifest.In(folder);
        var foreign = manifest.FindForeign();
        if (foreign.Count == 0)
            return manifest;
        var or = manifest.Exists ? "were changed since" : "an older version wrote, which left no list of them";
        var more = foreign.Count > MostNamed ? $" and {foreign.Count - MostNamed} more" : "";
        throw new IOException(
            $"{folder} holds files that no build of this site wrote, or that {or}; they would be lost: {string.Join(", ", foreign.Take(MostNamed))}{more}. "
            + "Name another folder with --output, or move elsewhere what you want to keep and delete the rest.");
    }
}
