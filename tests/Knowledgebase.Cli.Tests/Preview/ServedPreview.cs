using Knowledgebase.Cli.Preview;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site;
using Microsoft.AspNetCore.Builder;

namespace Knowledgebase.Cli.Tests.Preview;

/// <summary>A site in memory, served as the preview serves it, without watching for changes.</summary>
sealed class ServedPreview : IAsyncDisposable
{
    readonly CancellationTokenSource stopping = new();
    readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    readonly WebApplication application;

    ServedPreview(StateFeed feed, EquatableList<string> hostNames)
    {
        Feed = feed;
        application = LoopbackHost.StartAsync(0, new PreviewRequests(hostNames, feed, stopping.Token).AnswerAsync, default).GetAwaiter().GetResult();
    }

    public StateFeed Feed { get; }

    public Uri Address => new(application.Urls.Single());

    public static ServedPreview Of(LiveSite pages, params EquatableList<string> hostNames) => Of(new PreviewState("abc", []) { Pages = pages }, hostNames);

    public static ServedPreview Of(PreviewState state, params EquatableList<string> hostNames)
    {
        var feed = new StateFeed();
        feed.Publish(state);
        return new ServedPreview(feed, hostNames);
    }

    public Task<HttpResponseMessage> AskAsync(string address, string method = "GET", string? encoding = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Address, address));
        if (encoding is not null)
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async Task<string> ReadAsync(string address)
    {
        using var response = await AskAsync(address);
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await application.DisposeAsync();
        client.Dispose();
        stopping.Dispose();
    }
}
