using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Knowledgebase.Sources.Tests;

/// <summary>A host that answers every request for a page with the same bytes, whatever HTTP says of them.</summary>
sealed class RawHost : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource ended = new();
    readonly byte[] answer;
    readonly bool isRepeated;
    readonly Task accepting;

    RawHost(byte[] answer, bool isRepeated)
    {
        this.answer = answer;
        this.isRepeated = isRepeated;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <param name="isRepeated">Whether it sends the answer again and again until nobody listens.</param>
    public static RawHost Answering(string answer, bool isRepeated = false) => new(Encoding.Latin1.GetBytes(answer), isRepeated);

    public static RawHost Answering(string head, byte[] body) => new([.. Encoding.Latin1.GetBytes(head), .. body], isRepeated: false);

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        listener.Dispose();
        await accepting;
        ended.Dispose();
    }

    async Task AcceptAsync()
    {
        try
        {
            while (!ended.IsCancellationRequested)
                _ = AnswerAsync(await listener.AcceptTcpClientAsync(ended.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException || ended.IsCancellationRequested)
        {
            // The test is over.
        }
    }

    async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, leaveOpen: true);
                var asked = await reader.ReadLineAsync(ended.Token) ?? "";
                while (await reader.ReadLineAsync(ended.Token) is { Length: > 0 })
                {
                }

                if (asked.StartsWith("GET /robots.txt ", StringComparison.Ordinal))
                {
                    await stream.WriteAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), ended.Token);
                    return;
                }

                do
                    await stream.WriteAsync(answer, ended.Token);
                while (isRepeated);
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException)
            {
                // Whoever asked has gone, as some of these tests want.
            }
        }
    }
}
