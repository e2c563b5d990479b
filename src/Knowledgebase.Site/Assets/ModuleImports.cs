using System.Text.RegularExpressions;
using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Site.Assets;

/// <summary>
/// Scripts of the theme are ECMAScript modules that import each other by relative paths. On the site their names
/// change with their content, so each import is given the address of the module as it is published. What a module
/// imports is published first: a change in it changes the names of all that load it.
/// </summary>
internal sealed partial class ModuleImports
{
    readonly Dictionary<string, (ThemeFile File, string Text)> modules;
    readonly Dictionary<string, Asset?> published = new(StringComparer.Ordinal);
    readonly List<string> beingPublished = [];
    readonly List<Problem> problems;

    ModuleImports(Dictionary<string, (ThemeFile File, string Text)> modules, List<Problem> problems) =>
        (this.modules, this.problems) = (modules, problems);

    /// <summary>Whether a file of this name is a module.</summary>
    public static bool IsModule(string name) => name.EndsWith(".js", StringComparison.Ordinal);

    /// <summary>All modules with their imports resolved, in the order of their names.</summary>
    /// <param name="problems">Takes imports of what the theme does not have, and modules that import themselves.</param>
    public static IEnumerable<Asset> Resolve(IEnumerable<(ThemeFile File, string Text)> files, List<Problem> problems)
    {
        var imports = new ModuleImports(
            files.ToDictionary(module => module.File.Name, StringComparer.Ordinal), problems);
        return [.. imports.modules.Keys.Order(StringComparer.Ordinal).Select(imports.Publish).OfType<Asset>()];
    }

    Asset? Publish(string name)
    {
        if (published.TryGetValue(name, out var known))
            return known;
        beingPublished.Add(name);
        var loaded = new List<string>();
        var text = RelativeImport().Replace(modules[name].Text, match =>
        {
            if (Import(name, match) is not { } module)
                return match.Value;
            loaded.AddRange([module.Address, .. module.Modules]);
            return module.Address;
        });
        beingPublished.RemoveAt(beingPublished.Count - 1);
        return published[name] = Asset.OfModule(name, text, [.. loaded.Distinct(StringComparer.Ordinal)]);
    }

    Asset? Import(string importer, Match match)
    {
        var name = Resolve(importer, match.Value);
        if (!modules.ContainsKey(name))
            Report(SiteRules.UnknownModule, $"The theme has no script {name}. Name one that it has, by its path from this file.");
        else if (beingPublished.Contains(name))
            Report(SiteRules.CircularImport, $"{name} and this file import each other. Move what both need into a module of its own.");
        else
            return Publish(name);
        return null;

        void Report(Rule rule, string message)
        {
            var before = modules[importer].Text.AsSpan(0, match.Index);
            var at = new Facts.Model.Position(modules[importer].File.Shown(), before.Count('\n') + 1, match.Index - before.LastIndexOf('\n'));
            problems.Add(rule.At(at, message));
        }
    }

    // An address on a host of no meaning does what browsers do with dots in paths.
    static string Resolve(string importer, string path) => new Uri(new Uri(new Uri("http://theme/"), importer), path).AbsolutePath[1..];

    [GeneratedRegex("""(?<=\b(?:from|import)\s*\(?\s*["'])\.{1,2}/[^"'\n]+(?=["'])""")]
    private static partial Regex RelativeImport();
}
