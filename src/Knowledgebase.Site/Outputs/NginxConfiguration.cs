using System.Text;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Outputs;

/// <summary>
/// The headers, redirects and types of the site for nginx, to be included in a <c>server</c> whose <c>root</c> is the folder of
/// the site. It is made of the same rules as <c>_headers</c> and <c>_redirects</c>.
/// </summary>
internal static class NginxConfiguration
{
    public const string Address = "/_nginx.conf";

    // What the list of types that comes with nginx 1.22 does not have or calls otherwise.
    const string Types = "types { application/ld+json jsonld; application/manifest+json webmanifest; text/markdown md; text/csv csv; }";

    const string Compressed =
        "gzip_types text/css text/javascript application/javascript application/json application/ld+json application/manifest+json "
        + "image/svg+xml text/plain text/markdown text/csv text/xml application/xml application/atom+xml application/feed+json text/calendar;";

    public static OutputFile Of(SiteContents contents)
    {
        var address = contents.Context.Knowledge.Settings.Address;
        var folder = address == SiteSettings.AnyHost ? "" : new Uri(address).AbsolutePath.TrimEnd('/');
        var everywhere = ResponseHeaders.EverywhereOn(contents.Context.Preview is not null);
        var text = new StringBuilder()
            .Append("# Written by the build of the site. Include it in a server whose root is the folder that holds the site.\n")
            .Append("index index.html;\ncharset utf-8;\ncharset_types text/css text/javascript application/javascript application/json ")
            .Append("application/ld+json text/plain text/markdown text/csv text/xml image/svg+xml;\n")
            .Append("include mime.types;\n").Append(Types).Append('\n')
            .Append("gzip on;\ngzip_vary on;\ngzip_min_length 256;\n").Append(Compressed).Append('\n')
            .Append("error_page 404 ").Append(folder).Append(Urls.NotFound).Append(";\n");
        // Headers of an outer block are not sent where an inner one has its own, so each location names all of its.
        Location($"{folder}/", everywhere);
        foreach (var rule in ResponseHeaders.Rules)
            Location($"^~ {folder}{rule.Folder}", ResponseHeaders.With(everywhere, rule));
        foreach (var redirect in contents.HostRedirects.DistinctBy(redirect => redirect.From))
            text.Append("location = ").Append(folder).Append(redirect.From).Append(" { return 301 ").Append(folder).Append(redirect.To).Append("; }\n");
        return OutputFile.Text(Address, text.ToString());

        void Location(string place, IEnumerable<KeyValuePair<string, string>> headers)
        {
            text.Append("location ").Append(place).Append(" {\n");
            foreach (var (name, value) in headers)
                text.Append("  add_header ").Append(name).Append(" \"").Append(value).Append("\" always;\n");
            text.Append("}\n");
        }
    }
}
