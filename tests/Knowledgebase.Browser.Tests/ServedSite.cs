using Knowledgebase.Cli.Preview;
using Knowledgebase.Cli.Tests;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>A site as people get it: built with the theme of the repository and served with the headers of the real host.</summary>
public sealed class ServedSite : IAsyncDisposable
{
    readonly TemporaryFolder folder = new();
    PreviewServer? server;

    ServedSite(IBrowser browser, string input, DateOnly builtOn, DateOnly? readersDay)
    {
        Browser = browser;
        Input = input;
        BuiltOn = builtOn;
        ReadersDay = readersDay;
        Files = new BuiltSite(folder["output"]);
    }

    /// <summary>The one browser of all tests.</summary>
    public IBrowser Browser { get; }

    /// <summary>The folder of its facts.</summary>
    public string Input { get; }

    /// <summary>The day that the site was built on, by which it was decided what is due for another look.</summary>
    public DateOnly BuiltOn { get; }

    /// <summary>The day that readers open it on; null: today.</summary>
    public DateOnly? ReadersDay { get; }

    /// <summary>The files that were built.</summary>
    public BuiltSite Files { get; }

    /// <summary>Where its pages begin.</summary>
    public Uri Address => server!.Address;

    public static async Task<ServedSite> StartAsync(IBrowser browser, string input, DateOnly builtOn, DateOnly? readersDay)
    {
        var site = new ServedSite(browser, input, builtOn, readersDay);
        var options = new PreviewOptions(input, Repository.Theme, site.Files.Root, () => builtOn, Port: 0, LiveReload: false);
        site.server = await PreviewServer.StartAsync(options, attempt => Assert.True(
            attempt.Site is not null, $"The site could not be built.\n{attempt.Obstacle}{string.Join('\n', attempt.Problems)}"));
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        folder.Dispose();
    }
}
