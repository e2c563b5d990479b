using System.Text;
using System.Text.RegularExpressions;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Outputs;

namespace Knowledgebase.Site.Staging;

/// <summary>
/// The folder of a host that a site stands in, such as <c>/repository/</c> on GitHub Pages. Templates, scripts and data link
/// from the root of a host; where files are written, their links are moved below the folder.
/// </summary>
/// <remarks>
/// In HTML, quotes within texts are written as entities, so an attribute begins wherever one of the names below stands before
/// an equals sign and a quote. In scripts and data an address is what stands at the beginning of a string and whose first
/// part is that of a page or file of the site.
/// </remarks>
internal sealed partial class SiteFolder
{
    readonly string folder;
    readonly Regex inStrings;

    SiteFolder(string folder, IEnumerable<string> addresses)
    {
        this.folder = folder;
        var first = addresses.Select(address => address.Split('/')[1]).Where(part => part.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Regex.Escape);
        inStrings = new Regex($"""(?<=["'`])/(?=(?:{string.Join('|', first)})[/"'`?#])""", RegexOptions.CultureInvariant);
    }

    /// <param name="address">The address of the site.</param>
    /// <param name="addresses">Those of all its pages and files.</param>
    /// <returns>Null where the site stands at the root of its host.</returns>
    public static SiteFolder? Of(string address, IEnumerable<string> addresses) =>
        address != SiteSettings.AnyHost && new Uri(address).AbsolutePath is { Length: > 1 } path ? new SiteFolder(path, addresses) : null;

    /// <summary>A page with its links below the folder.</summary>
    public string MoveHtml(string html) => RootInAttribute().Replace(html, folder);

    /// <summary>A file with its links below the folder.</summary>
    public OutputFile Move(OutputFile file) => Path.GetExtension(file.Address) switch
    {
        ".html" => With(file, MoveHtml(TextOf(file))),
        ".js" or ".json" or ".webmanifest" => With(file, inStrings.Replace(TextOf(file), folder)),
        _ when file.Address == Urls.RedirectRules => With(file, RootOfRedirect().Replace(TextOf(file), folder)),
        _ => file,
    };

    static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);

    static OutputFile With(OutputFile file, string text) => new(file.Address, Encoding.UTF8.GetBytes(text), file.Name);

    [GeneratedRegex("""(?<=\s(?:href|src|action|data-[a-z-]+)="|\scontent="0; url=)/(?!/)""")]
    private static partial Regex RootInAttribute();

    [GeneratedRegex("(?<=^|^[^ ]+ )/", RegexOptions.Multiline)]
    private static partial Regex RootOfRedirect();
}
