using System.Net;

namespace Knowledgebase.Sources.Fetching;

/// <summary>Where requests may go. Tests bring their own, since their web server is this machine; nothing else may.</summary>
/// <param name="MayConnect">Whether a connection to this address may be made.</param>
/// <param name="MayUsePort">Whether an address of the web may name this port.</param>
/// <param name="Resolve">All network addresses of a host, as the system's resolver gives them.</param>
public sealed record AllowedNetwork(
    Func<IPAddress, bool> MayConnect, Func<int, bool> MayUsePort, Func<string, CancellationToken, Task<IPAddress[]>> Resolve)
{
    /// <summary>Machines of the public internet, on the ports of the web.</summary>
    public static AllowedNetwork PublicWeb { get; } =
        new(PublicAddress.IsPublic, port => port is 80 or 443, (host, ended) => Dns.GetHostAddressesAsync(host, ended));

    /// <summary>Why an address of the web must not be asked for, in a sentence; null where it may be.</summary>
    public string? Refusal(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
            return $"It leads to an address that begins with {address.Scheme}:, and only http: and https: are read.";
        if (AsciiAddress.HostOf(address) is null)
            return $"It leads to {address.Host}, which is no name that a host can have, so it is not read.";
        if (address.UserInfo.Length > 0)
            return "It leads to an address with a name and password in it, which is not read.";
        if (!MayUsePort(address.Port))
            return $"It leads to port {address.Port}, and only the ports of the web, 80 and 443, are read.";
        return IPAddress.TryParse(address.DnsSafeHost, out var literal) && !MayConnect(literal)
            ? NotPublic(address.Host)
            : null;
    }

    /// <summary>Says that a host is none of the public internet.</summary>
    internal static string NotPublic(string host) =>
        $"{host} is no machine of the public internet but a private or local one, which is not read.";
}
