namespace Knowledgebase.Benchmarks;

/// <summary>Where the real facts and the real theme are.</summary>
internal static class Repository
{
    public static string Input => Path.Combine(Root, "input");

    public static string Theme => Path.Combine(Root, "theme");

    public static string Root { get; } = Find(AppContext.BaseDirectory);

    static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Knowledgebase.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Run this inside the repository."));
}
