using System.Text;

namespace Knowledgebase.Site.Outputs;

/// <summary>
/// The headers that every host of the site sends: these with every answer, and those that an <see cref="Output"/> declares for
/// its files. The build writes them as the file <c>_headers</c>, which Netlify and others read, and the preview sends them too.
/// </summary>
public static class ResponseHeaders
{
    const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    const string PermissionsPolicy =
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), "
        + "encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), "
        + "screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

    /// <summary>Sent with every answer.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Everywhere { get; } =
    [
        new("Content-Security-Policy", ContentSecurityPolicy),
        new("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload"),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "no-referrer"),
        new("Permissions-Policy", PermissionsPolicy),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    /// <summary>Sent with every answer of a site.</summary>
    /// <param name="isPreview">Whether it is a preview, which search engines are not to list.</param>
    internal static IReadOnlyList<KeyValuePair<string, string>> EverywhereOn(bool isPreview) =>
        isPreview ? [.. Everywhere, new("X-Robots-Tag", "noindex")] : Everywhere;

    // Outputs that share a folder declare the same rule.
    internal static IEnumerable<HeaderRule> Rules => AllOutputs.All.SelectMany(output => output.Headers).DistinctBy(rule => rule.Folder);

    /// <summary>The headers of an address, such as <c>/assets/style.0123abcd.css</c>.</summary>
    /// <remarks>What the rule of a folder says takes the place of what is sent everywhere, as Netlify has it with a later rule.</remarks>
    public static IEnumerable<KeyValuePair<string, string>> For(string address) =>
        Rules.FirstOrDefault(rule => address.StartsWith(rule.Folder, StringComparison.Ordinal)) is { } rule ? With(Everywhere, rule) : Everywhere;

    /// <summary>Headers with those of a rule in the place of others of the same names.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> With(IEnumerable<KeyValuePair<string, string>> headers, HeaderRule rule) =>
        headers.Where(header => rule.Headers.All(own => own.Key != header.Key)).Concat(rule.Headers);

    /// <summary>The first line of the file.</summary>
    public const string FirstLine = "# Written by the build of the knowledge base, which replaces no folder in which a file was changed.";

    /// <summary>The definition in the form of Netlify's <c>_headers</c> file.</summary>
    /// <inheritdoc cref="EverywhereOn"/>
    internal static string ToFile(bool isPreview = false)
    {
        var file = new StringBuilder(FirstLine).Append('\n');
        Rule("/*", EverywhereOn(isPreview));
        foreach (var rule in Rules)
            Rule(rule.Folder + "*", rule.Headers);
        return file.ToString();

        void Rule(string addresses, IReadOnlyList<KeyValuePair<string, string>> headers)
        {
            file.Append(addresses).Append('\n');
            foreach (var (name, value) in headers)
                file.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
