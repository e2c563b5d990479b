using Knowledgebase.Facts.Checking;
using Knowledgebase.Site.Assets;
using Knowledgebase.Templates;

namespace Knowledgebase.Site;

/// <summary>How the site looks: its templates, compiled, and its assets.</summary>
internal sealed class Theme
{
    const string TemplateEnding = ".html";
    const string AssetFolder = "assets";
    const string PageFolder = "pages";

    /// <summary>The template around every page.</summary>
    public const string Layout = "layout";

    Theme(TemplateSet templates, IReadOnlyList<Asset> assets, IReadOnlyList<Problem> problems)
    {
        Templates = templates;
        Assets = assets;
        Problems = problems;
    }

    public TemplateSet Templates { get; }

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<Asset> Assets { get; }

    /// <summary>What is wrong with the templates, or with the folder itself.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The template of a kind of page.</summary>
    public Template Page(string name) => Templates[$"{PageFolder}/{name}"];

    /// <summary>
    /// Reads a theme. Templates are all files that end in <c>.html</c>, named after their path without the
    /// ending; the folder <c>assets</c> is published.
    /// </summary>
    /// <param name="templates">The kinds of pages that the site has, which the theme must have templates for.</param>
    public static Theme Read(string folder, IEnumerable<string> templates)
    {
        if (!Directory.Exists(folder))
            return new Theme(TemplateSet.Compile([]), [], [Missing(folder, "There is no folder of this name. Name the theme's folder with --theme.")]);
        var compiled = TemplateSet.Compile(FilesIn(folder, "*" + TemplateEnding).Select(file => Source(folder, file)));
        var missing = templates.Select(name => $"{PageFolder}/{name}").Append(Layout)
            .Where(name => !compiled.Contains(name))
            .Select(name => Missing($"{Shown(folder)}/{name}{TemplateEnding}", "The site has pages of this kind and the theme has no template for them. Add this file."));
        return new Theme(compiled, ReadAssets(folder), [.. compiled.Problems.Select(TemplateProblems.ToProblem), .. missing]);
    }

    static Problem Missing(string file, string message) =>
        new(new Facts.Position(file, 1, 1), Severity.Error, "missing-template", message);

    static IReadOnlyList<Asset> ReadAssets(string folder)
    {
        var root = Path.Combine(folder, AssetFolder);
        return Directory.Exists(root)
            ? [.. FilesIn(root, "*").Select(file => Asset.Of(Shown(Path.GetRelativePath(root, file)), File.ReadAllBytes(file)))]
            : [];
    }

    static TemplateSource Source(string folder, string file)
    {
        var name = Shown(Path.GetRelativePath(folder, file));
        return new TemplateSource(name[..^TemplateEnding.Length], $"{Shown(folder)}/{name}", File.ReadAllText(file));
    }

    // Editors leave hidden and backup files behind; neither is part of a theme.
    static IEnumerable<string> FilesIn(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is var name && !name.StartsWith('.') && !name.EndsWith('~'))
            .Order(StringComparer.Ordinal);

    static string Shown(string path) => path.Replace('\\', '/').TrimEnd('/');
}
