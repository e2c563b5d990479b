using System.Buffers;
using System.Text;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Assets;
using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site;

/// <summary>How the site looks: its templates, parsed, and its assets.</summary>
internal sealed class Theme
{
    const string TemplateEnding = ".html";
    const string PageFolder = "pages";

    /// <summary>The template around every page.</summary>
    public const string Layout = "layout";

    /// <summary>What is published of a theme, besides what the templates make.</summary>
    static readonly string[] assetFolders = ["images/", "scripts/", "styles/"];

    static readonly UTF8Encoding strictly = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    static readonly SearchValues<char> nameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-/");

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

    /// <summary>The name of the template of a kind of page.</summary>
    public static string Page(string name) => $"{PageFolder}/{name}";

    /// <summary>
    /// Reads a theme. Templates are all files that end in <c>.html</c>, named after their path without the
    /// ending; the folders <c>images</c>, <c>scripts</c> and <c>styles</c> are published, without what is there for authors.
    /// </summary>
    /// <param name="pages">The templates that the theme must have for the pages of the site, and what each is given.</param>
    public static Theme Read(string folder, IReadOnlyDictionary<string, Type> pages)
    {
        if (!Directory.Exists(folder))
            return new Theme(TemplateSet.Read([]), [], [Missing(folder, "There is no folder of this name. Name the theme's folder with --theme.")]);
        var problems = new List<Problem>();
        var files = ThemeFile.In(folder, problems);
        var templates = TemplateSet.Read([.. files.Where(IsTemplate).Select(file => Source(file, problems)).OfType<TemplateSource>()]);
        var assets = ReadAssets([.. files.Where(file => IsAsset(file, problems))], problems);
        var uses = UsesOf(pages).ToList();
        problems.AddRange(
            from problem in templates.Problems.Concat(templates.Check(uses))
            orderby problem.At.File, problem.At.Line, problem.At.Column
            select problem);
        problems.AddRange(
            from name in uses.Select(use => use.Template)
            where !templates.Contains(name)
            select Missing(ThemeFile.Shown(folder, name + TemplateEnding), "The site has pages of this kind and the theme has no template for them. Add this file."));
        return new Theme(templates, assets, problems);
    }

    /// <summary>What each template is rendered with: what its page tells, and what the site tells all of them.</summary>
    static IEnumerable<TemplateUse> UsesOf(IReadOnlyDictionary<string, Type> pages) => pages
        .Select(page => new TemplateUse(Page(page.Key), page.Value, typeof(SiteModel)))
        .Append(new TemplateUse(Layout, typeof(LayoutModel), typeof(SiteModel)));

    static Problem Missing(string file, string message) =>
        SiteRules.MissingTemplate.At(new Facts.Model.Position(file, 1, 1), message);

    static bool IsTemplate(ThemeFile file) => file.Name.EndsWith(TemplateEnding, StringComparison.Ordinal);

    static TemplateSource? Source(ThemeFile file, List<Problem> problems) =>
        Text(file, problems) is { } text ? new TemplateSource(file.Name[..^TemplateEnding.Length], file.Shown(), text) : null;

    static bool IsAsset(ThemeFile file, List<Problem> problems)
    {
        if (!assetFolders.Any(folder => file.Name.StartsWith(folder, StringComparison.Ordinal)) || IsForAuthors(file.Name))
            return false;
        if (!file.Name.AsSpan().ContainsAnyExcept(nameCharacters))
            return true;
        problems.Add(file.Problem(SiteRules.MalformedAssetName, "An asset becomes part of an address. Name it with letters, digits, dots, hyphens and underscores only."));
        return false;
    }

    // Tests stand beside the modules that they test, types are for editors, and the manifest tells Node.js that these are modules.
    static bool IsForAuthors(string name) =>
        name.EndsWith(".test.js", StringComparison.Ordinal) || name.EndsWith(".d.ts", StringComparison.Ordinal) || name is "scripts/package.json";

    static IReadOnlyList<Asset> ReadAssets(IReadOnlyList<ThemeFile> files, List<Problem> problems) =>
    [
        .. (from file in files
            where !ModuleImports.IsModule(file.Name)
            let content = file.Read(problems)
            where content is not null
            select Asset.Of(file.Name, content))
            .Concat(ModuleImports.Resolve(
                from file in files
                where ModuleImports.IsModule(file.Name)
                let text = Text(file, problems)
                where text is not null
                select (file, text),
                problems))
            .OrderBy(asset => asset.Name, StringComparer.Ordinal),
    ];

    static string? Text(ThemeFile file, List<Problem> problems)
    {
        if (file.Read(problems) is not { } content)
            return null;
        try
        {
            using var reader = new StreamReader(new MemoryStream(content), strictly);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            problems.Add(file.Problem(SiteRules.NotUtf8, "This file is not written in UTF-8. Save it as UTF-8."));
            return null;
        }
    }
}
