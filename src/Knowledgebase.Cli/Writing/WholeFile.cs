namespace Knowledgebase.Cli.Writing;

/// <summary>
/// Writes files whole or not at all: beside their place, then with one renaming. Whoever reads meanwhile, or after a
/// failure, finds the old text or the new one.
/// </summary>
internal static class WholeFile
{
    /// <summary>Writes a file in place of the one that is there, if one is. It keeps that one's permissions, and a link stays one.</summary>
    /// <exception cref="IOException">The folder cannot be written to, or there is no room.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written to.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content) => Write(path, content, overwrite: true);

    /// <summary>Writes a file where none is.</summary>
    /// <exception cref="IOException">There is one already, the folder cannot be written to, or there is no room.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written to.</exception>
    public static void Create(string path, ReadOnlySpan<byte> content) => Write(path, content, overwrite: false);

    static void Write(string path, ReadOnlySpan<byte> content, bool overwrite)
    {
        if (overwrite && File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target)
            path = target.FullName;
        // Hidden and named as editors name theirs, so that neither the reader of facts nor the preview takes notice.
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows() && overwrite && File.Exists(path))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
