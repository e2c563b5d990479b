using Knowledgebase.Templates;

namespace Knowledgebase.Benchmarks;

/// <summary>Where the real facts and the real theme are.</summary>
internal static class Repository
{
    public static string Input => Path.Combine(Root, "input");

    public static string Theme => Path.Combine(Root, "theme");

    /// <summary>The templates of the theme, under the names by which they include each other.</summary>
    public static IReadOnlyList<TemplateSource> Templates() =>
    [
        .. Directory.EnumerateFiles(Theme, "*.html", SearchOption.AllDirectories)
            .Select(file => (File: file, Name: Path.ChangeExtension(Path.GetRelativePath(Theme, file), null)))
            .Select(file => new TemplateSource(file.Name.Replace('\\', '/'), file.File, File.ReadAllText(file.File))),
    ];

    static string Root { get; } = Find(AppContext.BaseDirectory);

    static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Knowledgebase.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Run this inside the repository."));
}
