namespace Knowledgebase.Benchmarks;

/// <summary>A knowledge base of any size: the real one, with its platforms copied under further ids.</summary>
internal static class ManyPlatforms
{
    /// <summary>Writes it into a folder that is not there yet. The same number gives the same bytes.</summary>
    public static void Write(int count, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Input, "*", SearchOption.AllDirectories))
            if (!InPlatforms(file))
                Copy(file, Path.Combine(folder, Path.GetRelativePath(Repository.Input, file)));
        var platforms = Directory.GetDirectories(Path.Combine(Repository.Input, "platforms"));
        Array.Sort(platforms, StringComparer.Ordinal);
        for (var index = 0; index < count; index++)
        {
            var platform = platforms[index % platforms.Length];
            var id = Path.GetFileName(platform) + (index < platforms.Length ? "" : $"-{index / platforms.Length + 1}");
            foreach (var file in Directory.EnumerateFiles(platform))
                Copy(file, Path.Combine(folder, "platforms", id, Path.GetFileName(file)));
        }
    }

    static bool InPlatforms(string file) =>
        Path.GetRelativePath(Repository.Input, file).StartsWith("platforms" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}
