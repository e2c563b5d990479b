using System.Buffers;

namespace Knowledgebase.Sources.Fetching;

/// <summary>Addresses of the web in the letters that every program understands alike (RFC 3986).</summary>
internal static class AsciiAddress
{
    static readonly SearchValues<char> allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    /// <summary>Whether a text has no other characters than addresses can have.</summary>
    public static bool IsWrittenIn(string text) => !text.AsSpan().ContainsAnyExcept(allowed);

    /// <summary>
    /// The host of an address, with Punycode for other letters (RFC 5891); null where its letters cannot be written so.
    /// <see cref="Uri"/> takes such an address, and throws when it is asked for the name.
    /// </summary>
    public static string? HostOf(Uri address)
    {
        try
        {
            return address.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    /// <summary>An address of the web; null where it is none, or cannot be written so.</summary>
    public static string? Of(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && HostOf(uri) is { } host
        && Uri.TryCreate(new UriBuilder(uri) { Host = host }.ToString(), UriKind.Absolute, out var written)
        && IsWrittenIn(written.AbsoluteUri)
            ? written.AbsoluteUri
            : null;
}
