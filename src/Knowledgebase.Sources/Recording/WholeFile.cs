namespace Knowledgebase.Sources.Recording;

/// <summary>Replaces files so that nobody ever finds half of one.</summary>
internal static class WholeFile
{
    /// <summary>
    /// Replaces a file that still holds what it should; false, with nothing done, where it does not. It keeps its
    /// permissions, and a link stays one.
    /// </summary>
    public static bool Replace(string path, byte[] expected, byte[] content)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        // Beside it, since only within one file system does a file move in one step; hidden, so that nothing reads it.
        var beside = Path.Join(Path.GetDirectoryName(target), $".{Path.GetFileName(target)}.{Environment.ProcessId}.new");
        try
        {
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(expected))
                return false;
            File.Move(beside, target, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
