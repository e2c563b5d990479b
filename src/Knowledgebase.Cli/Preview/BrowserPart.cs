using System.Net;
using System.Text;

namespace Knowledgebase.Cli.Preview;

/// <summary>The parts of the preview that run in the browser, kept as files of their own and carried in the program.</summary>
internal static class BrowserPart
{
    /// <summary>Where they are served; no page of the site begins so.</summary>
    public const string Folder = "/_preview/";

    /// <summary>Where a page hears of changes.</summary>
    public const string Changes = Folder + "changes";

    const string BodyEnd = "</body>";

    /// <summary>The script or style sheet of this name, null where there is none.</summary>
    public static byte[]? Find(string name) => name is "reload.js" or "problems.css" ? Encoding.UTF8.GetBytes(Read(name)) : null;

    /// <summary>A page that says why there is no site, and goes on listening until there is.</summary>
    public static byte[] ProblemsPage(PreviewState state) =>
        Encoding.UTF8.GetBytes(Read("problems.html")
            .Replace("{site}", state.Site, StringComparison.Ordinal)
            .Replace("{problems}", WebUtility.HtmlEncode(string.Join('\n', state.Problems)), StringComparison.Ordinal));

    /// <summary>The page of a site, with the script that makes it follow the changes after it.</summary>
    public static byte[] Follow(ReadOnlySpan<byte> page, PreviewState state)
    {
        var text = Encoding.UTF8.GetString(page);
        var end = text.LastIndexOf(BodyEnd, StringComparison.OrdinalIgnoreCase);
        var script = $"<script src=\"{Folder}reload.js?site={state.Site}\" defer></script>\n";
        return Encoding.UTF8.GetBytes(text.Insert(end < 0 ? text.Length : end, script));
    }

    static string Read(string name)
    {
        using var stream = typeof(BrowserPart).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
