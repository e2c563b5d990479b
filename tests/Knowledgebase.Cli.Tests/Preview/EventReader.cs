using System.Net.ServerSentEvents;
using System.Text.Json;
using Knowledgebase.Cli.Preview;

namespace Knowledgebase.Cli.Tests.Preview;

/// <summary>Listens to a preview as an open page does.</summary>
sealed class EventReader : IAsyncDisposable
{
    readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
    readonly HttpClient client;
    readonly IAsyncEnumerator<SseItem<string>> events;

    EventReader(HttpClient client, Stream stream)
    {
        this.client = client;
        events = SseParser.Create(stream).EnumerateAsync(patience.Token).GetAsyncEnumerator(patience.Token);
    }

    public static async Task<EventReader> OpenAsync(Uri server)
    {
        var client = new HttpClient { BaseAddress = server };
        return new EventReader(client, await client.GetStreamAsync("/_preview/changes"));
    }

    /// <summary>The next state that the page is told.</summary>
    public async Task<PreviewState> NextAsync()
    {
        Assert.True(await events.MoveNextAsync(), "The preview stopped to tell of changes.");
        return JsonSerializer.Deserialize<PreviewState>(events.Current.Data, JsonSerializerOptions.Web)!;
    }

    public async ValueTask DisposeAsync()
    {
        await patience.CancelAsync();
        await events.DisposeAsync();
        client.Dispose();
        patience.Dispose();
    }
}
