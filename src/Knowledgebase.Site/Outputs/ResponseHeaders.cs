using System.Text;

namespace Knowledgebase.Site.Outputs;

/// <summary>
/// The headers that every host of the site sends. This is their only definition: the build writes it as the
/// file <c>_headers</c>, which Netlify and others read, and the preview sends it too.
/// </summary>
public static class ResponseHeaders
{
    /// <summary>Where assets of the theme stand.</summary>
    public const string AssetFolder = "/assets/";

    /// <summary>Where the data stand that scripts ask for.</summary>
    public const string DataFolder = "/data/";

    /// <summary>The folders in which no file ever changes under one name, since the names have a hash.</summary>
    public static IReadOnlyList<string> HashedFolders { get; } = [AssetFolder, DataFolder];

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

    /// <summary>Sent with what stands in <see cref="HashedFolders"/> besides <see cref="Everywhere"/>.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Hashed { get; } =
    [
        new("Cache-Control", "public, max-age=31536000, immutable"),
    ];

    /// <summary>The headers of an address, such as <c>/assets/style.0123abcd.css</c>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> For(string address) =>
        HashedFolders.Any(folder => address.StartsWith(folder, StringComparison.Ordinal)) ? Everywhere.Concat(Hashed) : Everywhere;

    /// <summary>The first line of the file.</summary>
    public const string FirstLine = "# Written by the build of the knowledge base, which replaces no folder in which a file was changed.";

    /// <summary>The definition in the form of Netlify's <c>_headers</c> file.</summary>
    public static string ToFile()
    {
        var file = new StringBuilder(FirstLine).Append('\n');
        Rule("/*", Everywhere);
        foreach (var folder in HashedFolders)
            Rule(folder + "*", Hashed);
        return file.ToString();

        void Rule(string addresses, IReadOnlyList<KeyValuePair<string, string>> headers)
        {
            file.Append(addresses).Append('\n');
            foreach (var (name, value) in headers)
                file.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
