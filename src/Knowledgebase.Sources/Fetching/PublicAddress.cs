using System.Net;
using System.Net.Sockets;

namespace Knowledgebase.Sources.Fetching;

/// <summary>
/// Tells addresses of the public internet from those that lead back into someone's own network. A list of
/// sources that anyone may propose must not become a way to read what only this machine can reach.
/// </summary>
public static class PublicAddress
{
    // The registries of special-purpose addresses, IANA, after RFC 6890; and multicast (RFC 5771).
    static readonly IPNetwork[] specialV4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    // All of the global unicast addresses (RFC 4291, section 2.4) lie in here, and no others.
    static readonly IPNetwork globalV6 = IPNetwork.Parse("2000::/3");

    // Those in it that are for protocols, tunnels and documents. Tunnels carry an address of version 4 that nobody checks.
    static readonly IPNetwork[] specialV6 =
    [
        .. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20" }
            .Select(network => IPNetwork.Parse(network)),
    ];

    // Addresses of version 4 as networks that have only version 6 write them (RFC 6052, section 2.1).
    static readonly IPNetwork translatedV4 = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether an address belongs to the public internet and to one machine on it.</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return !specialV4.Any(network => network.Contains(address));
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return false;
        if (address.IsIPv4MappedToIPv6)
            return IsPublic(address.MapToIPv4());
        if (translatedV4.Contains(address))
            return IsPublic(new IPAddress(address.GetAddressBytes().AsSpan(12)));
        return globalV6.Contains(address) && !specialV6.Any(network => network.Contains(address));
    }
}
