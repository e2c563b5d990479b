using System.Collections.Concurrent;

namespace Knowledgebase.Browser.Tests;

/// <summary>Finds pages by what they show, so that no test rests on a fact that may change.</summary>
public sealed class BuiltSite(string root)
{
    readonly ConcurrentDictionary<string, string?> found = new(StringComparer.Ordinal);

    /// <summary>The folder of its files.</summary>
    public string Root { get; } = root;

    /// <summary>The longest page at an address of this shape, such as <c>/platforms/*/</c>, that shows all that is asked for.</summary>
    /// <param name="shown">Parts of its HTML.</param>
    public string? Longest(string shape, params string[] shown) => found.GetOrAdd(string.Join('\n', [shape, .. shown]), _ =>
        (from file in new DirectoryInfo(Root).EnumerateFiles("*.html", SearchOption.AllDirectories)
         let address = AddressOf(file.FullName)
         where IsOf(shape, address)
         orderby file.Length descending, address
         let html = File.ReadAllText(file.FullName)
         where shown.All(part => html.Contains(part, StringComparison.Ordinal))
         select address).FirstOrDefault());

    /// <summary>The address of a script of the theme, such as <c>search/words</c>.</summary>
    public string Script(string name) =>
        "/" + Path.GetRelativePath(Root, Directory.EnumerateFiles(Path.Combine(Root, "assets/scripts"), $"{name}.*.js").Single());

    /// <summary>The first address that only leads on to another, and that other.</summary>
    public (string From, string To) Redirect()
    {
        var words = File.ReadLines(Path.Combine(Root, "_redirects")).First().Split(' ');
        return (words[0], words[1]);
    }

    string AddressOf(string file)
    {
        var path = "/" + Path.GetRelativePath(Root, file);
        return path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
    }

    static bool IsOf(string shape, string address)
    {
        var (wanted, found) = (shape.Split('/'), address.Split('/'));
        return wanted.Length == found.Length && wanted.Zip(found).All(part => part.First == "*" || part.First == part.Second);
    }
}
