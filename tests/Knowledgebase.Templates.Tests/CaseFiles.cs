namespace Knowledgebase.Templates.Tests;

/// <summary>Templates in files, each with what it renders beside it: <c>topic/name.txt</c> and <c>topic/name.out.txt</c>.</summary>
static class CaseFiles
{
    public static TheoryData<string> Names(string folder)
    {
        var root = Path.Combine(AppContext.BaseDirectory, folder);
        return
        [
            .. Directory.EnumerateFiles(root, "*.txt", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(".out.txt", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(root, file)[..^".txt".Length].Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    public static (string Template, string Expected) Read(string folder, string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, folder, name);
        return (File.ReadAllText(path + ".txt"), File.ReadAllText(path + ".out.txt"));
    }

    /// <summary>The rules of a theme, but for the topics that are about others.</summary>
    public static TemplateSettings SettingsFor(string name) => name.Split('/')[0] switch
    {
        "arrays" or "literals" or "objects" => TemplateSettings.OfThemes with { Escapes = false },
        "indentation" => TemplateSettings.OfThemes with { Indents = true },
        "relaxed" => TemplateSettings.OfScriban with { Indents = false },
        "scripts" => TemplateSettings.OfScriban with { Indents = false, IsScript = true },
        _ => TemplateSettings.OfThemes,
    };
}
