using Knowledgebase.Cli.Preview;
using Knowledgebase.Facts.Model;
using Microsoft.AspNetCore.Builder;

namespace Knowledgebase.Cli.Tests.Preview;

/// <summary>A folder of files as a built site has them, served over HTTP without a build.</summary>
sealed class ServedFolder : IAsyncDisposable
{
    public const string Page = "<!doctype html><title>Zoom</title><body><p>“yes”</p></body>";

    readonly TemporaryFolder folder = new();
    readonly CancellationTokenSource stopping = new();
    readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    WebApplication? application;

    public StateFeed Feed { get; } = new();

    public Uri Address => new(application!.Urls.Single());

    public static Task<ServedFolder> StartAsync(string? site = "abc", bool follow = true, params string[] problems) =>
        StartAsync([], site, follow, problems);

    public static async Task<ServedFolder> StartAsync(EquatableList<string> hostNames, string? site = "abc", bool follow = true, params string[] problems)
    {
        var served = new ServedFolder();
        served.folder.Write("secret.txt", "secret");
        served.folder.Write("output/index.html", Page);
        served.folder.Write("output/404.html", "<p>Not here</p>");
        served.folder.Write("output/platforms/zoom/index.html", Page);
        served.folder.Write("output/api/zoom.json", "{}");
        served.folder.Write("output/feed.atom", "<feed/>");
        served.folder.Write("output/assets/style.0123abcd.css", "p {}");
        served.Feed.Publish(new PreviewState(site, problems));
        var options = new PreviewOptions("", "", served.folder["output"], () => FixedClock.Day, Port: 0, hostNames, follow);
        var requests = new PreviewRequests(options, new SiteFolder(options.Output), served.Feed, served.stopping.Token);
        served.application = await LoopbackHost.StartAsync(0, requests.AnswerAsync, default);
        return served;
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
        if (application is not null)
            await application.DisposeAsync();
        client.Dispose();
        stopping.Dispose();
        folder.Dispose();
    }
}
