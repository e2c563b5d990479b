namespace Knowledgebase.Sources.Network;

/// <summary>The names of hosts as the domain name system knows them.</summary>
internal static class HostName
{
    /// <summary>
    /// The host of an address in ASCII, with Punycode for other letters (RFC 5891); null where its letters cannot be
    /// written so. <see cref="Uri"/> takes such an address and throws when it is asked for the name.
    /// </summary>
    public static string? Of(Uri address)
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
}
