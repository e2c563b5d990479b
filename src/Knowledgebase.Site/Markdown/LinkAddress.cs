using Knowledgebase.Facts.Reading.Decoding;

namespace Knowledgebase.Site.Markdown;

/// <summary>What a link of a text can lead to: the web, mail, and this site.</summary>
internal static class LinkAddress
{
    /// <summary>What is wrong with the address of a link, and what to do; null where nothing is.</summary>
    public static string? Mistake(string? address)
    {
        if (string.IsNullOrEmpty(address))
            return "This link has no address. Write where it leads to, or take it away.";
        // Browsers take a backslash for a slash, and so //elsewhere for what looks like a part of this site.
        if (address.AsSpan().ContainsAnyInRange('\0', ' ') || address.Contains('\\', StringComparison.Ordinal))
            return "There is a space, a backslash or something invisible in the address of this link. Write a space as %20, and take the rest away.";
        return SchemeOf(address) switch
        {
            "" when !address.StartsWith("//", StringComparison.Ordinal) => null,
            "mailto" => null,
            "" => OfTheWeb("https:" + address),
            "http" or "https" => OfTheWeb(address),
            var other => $"Pages link to the web, to addresses of e-mail and to parts of this site, and not to what begins with {other}: as here. Take this link away.",
        };
    }

    static string? OfTheWeb(string address)
    {
        var afterScheme = address.IndexOf(':', StringComparison.Ordinal);
        return WebAddress.IsWellFormed(address[..afterScheme].ToLowerInvariant() + address[afterScheme..])
            ? null
            : "The address of this link is none of the web. Write the whole address with https:// or http://, and without a name and password in it.";
    }

    /// <summary>The scheme in small letters; empty for an address that is relative to the page, to the site or to its own scheme.</summary>
    static string SchemeOf(string address) =>
        address.IndexOfAny([':', '/', '?', '#']) is var end and > 0 && address[end] == ':' ? address[..end].ToLowerInvariant() : "";
}
