using System.Net.Sockets;
using System.Text;
using Knowledgebase.Cli.Preview;

namespace Knowledgebase.Cli.Tests.Preview;

/// <summary>Clients that mean harm or are many: the preview answers the others all the same.</summary>
public sealed class PreviewAbuseTests(ReadSmallSite small) : IClassFixture<ReadSmallSite>
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(1_000_000, 1)]
    [InlineData(100, 5_000)]
    public async Task Headers_beyond_reason_are_refused(int length, int count)
    {
        await using var served = ServedPreview.Of(small.Pages);
        using var client = new TcpClient();
        await client.ConnectAsync(served.Address.Host, served.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        var headers = string.Concat(Enumerable.Range(0, count).Select(number => $"X-{number}: {new string('a', length)}\r\n"));
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}\r\n"), TestContext.Current.CancellationToken);
            using var reader = new StreamReader(stream);
            Assert.StartsWith("HTTP/1.1 431 ", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // The server closes the connection while the rest is still being sent.
        }

        await AnswersAsync(served);
    }

    [Fact]
    public async Task An_address_beyond_reason_is_refused()
    {
        await using var served = ServedPreview.Of(small.Pages);

        Assert.Matches("^HTTP/1.1 4(04|14) ", await RawRequest.SendAsync(served.Address, "/" + new string('a', 7_000)));
        await AnswersAsync(served);
    }

    [Fact]
    public async Task Clients_that_never_finish_what_they_ask_keep_nobody_waiting()
    {
        await using var served = ServedPreview.Of(small.Pages);
        var clients = new List<TcpClient>();
        try
        {
            for (var number = 0; number < 300; number++)
            {
                var client = new TcpClient();
                clients.Add(client);
                await client.ConnectAsync(served.Address.Host, served.Address.Port, TestContext.Current.CancellationToken);
                await client.GetStream().WriteAsync("GET / HTTP/1.1\r\nHo"u8.ToArray(), TestContext.Current.CancellationToken);
            }

            await AnswersAsync(served);
        }
        finally
        {
            clients.ForEach(client => client.Dispose());
        }
    }

    [Fact]
    public async Task Thousands_of_requests_are_each_answered_whole()
    {
        await using var served = ServedPreview.Of(small.Pages);
        var page = await served.ReadAsync("/platforms/example/");

        await Parallel.ForAsync(0, 3_000, new ParallelOptions { MaxDegreeOfParallelism = 50, CancellationToken = TestContext.Current.CancellationToken }, async (_, _) =>
            Assert.Equal(page, await served.ReadAsync("/platforms/example/")));
    }

    [Fact]
    public async Task Every_one_of_many_open_pages_hears_of_a_change_and_those_that_went_are_missed_by_nobody()
    {
        await using var served = ServedPreview.Of(small.Pages);
        var pages = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => EventReader.OpenAsync(served.Address)));
        await Task.WhenAll(pages.Select(page => page.NextAsync()));
        foreach (var gone in pages.Take(200))
            await gone.DisposeAsync();

        served.Feed.Publish(served.Feed.Current with { Site = "def" });

        Assert.All(await Task.WhenAll(pages.Skip(200).Select(page => page.NextAsync())), state => Assert.Equal("def", state.Site));
        foreach (var left in pages.Skip(200))
            await left.DisposeAsync();
        await AnswersAsync(served);
    }

    [Theory]
    [InlineData("/platforms/example/")]
    [InlineData(BrowserPart.Changes)]
    public async Task Pages_of_other_sites_are_not_let_to_read_it(string address)
    {
        await using var served = ServedPreview.Of(small.Pages);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(served.Address, address));
        request.Headers.Add("Origin", "https://evil.example");
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

        Assert.True(response.IsSuccessStatusCode);
        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.Ordinal));
    }

    static async Task AnswersAsync(ServedPreview served) =>
        Assert.Contains(SmallKnowledgeBase.Platform, await served.ReadAsync("/").WaitAsync(patience, TestContext.Current.CancellationToken), StringComparison.Ordinal);
}
