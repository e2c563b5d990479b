using System.Net;
using System.Net.Sockets;

namespace Knowledgebase.Sources.Fetching;

/// <summary>
/// Connects to hosts whose network addresses are allowed. What was looked at is what is connected to, so that a
/// name that is given another address a moment later (DNS rebinding) gains nothing.
/// </summary>
internal static class GuardedConnection
{
    /// <summary>Connects to the first allowed address of a host that answers.</summary>
    /// <exception cref="ForbiddenHostException">None of its addresses is allowed.</exception>
    /// <exception cref="SocketException">There is no such host, or nobody answers.</exception>
    public static async ValueTask<Stream> OpenAsync(DnsEndPoint host, AllowedNetwork network, CancellationToken ended)
    {
        var addresses = IPAddress.TryParse(host.Host, out var literal) ? [literal] : await network.Resolve(host.Host, ended);
        var allowed = addresses.Where(network.MayConnect).ToArray();
        if (allowed.Length == 0)
            throw addresses.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new ForbiddenHostException(host.Host);

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, ended);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A host has no address that may be connected to.</summary>
internal sealed class ForbiddenHostException(string host) : Exception(AllowedNetwork.NotPublic(host));
