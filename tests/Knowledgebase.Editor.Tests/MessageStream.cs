using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Knowledgebase.Editor.Tests;

/// <summary>
/// Messages over the pipes of a process, each behind a header with its length (Language Server Protocol 3.17, base protocol).
/// </summary>
sealed class MessageStream(Stream toServer, Stream fromServer)
{
    const string Length = "Content-Length: ";

    public void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        toServer.Write(Encoding.ASCII.GetBytes($"{Length}{body.Length}\r\n\r\n"));
        toServer.Write(body);
        toServer.Flush();
    }

    public async Task<JsonNode> ReceiveAsync(CancellationToken patience)
    {
        var length = 0;
        while (await HeaderAsync(patience) is { Length: > 0 } header)
            if (header.StartsWith(Length, StringComparison.OrdinalIgnoreCase))
                length = int.Parse(header.AsSpan(Length.Length), CultureInfo.InvariantCulture);
        var body = new byte[length];
        await fromServer.ReadExactlyAsync(body, patience);
        return JsonNode.Parse(body)!;
    }

    async Task<string> HeaderAsync(CancellationToken patience)
    {
        var header = new StringBuilder();
        var character = new byte[1];
        while (header.Length < 2 || header[^2] != '\r' || header[^1] != '\n')
        {
            await fromServer.ReadExactlyAsync(character, patience);
            header.Append((char)character[0]);
        }
        return header.ToString(0, header.Length - 2);
    }
}
