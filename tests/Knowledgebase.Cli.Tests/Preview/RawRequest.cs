using System.Net.Sockets;
using System.Text;

namespace Knowledgebase.Cli.Tests.Preview;

/// <summary>A request byte for byte as it is written, with what no well-behaved client would send.</summary>
static class RawRequest
{
    /// <summary>The status line, headers and body of the answer.</summary>
    public static async Task<string> SendAsync(Uri address, string target, string host = "127.0.0.1", string method = "GET")
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        var request = $"{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
