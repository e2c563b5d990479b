using Knowledgebase.Cli.Tests;
using Knowledgebase.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>A site as people get it: built with the theme of the repository and served with the headers of the real host.</summary>
public sealed class ServedSite : IAsyncDisposable
{
    readonly TemporaryFolder folder = new();
    WebApplication? server;

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
    public Uri Address => new(server!.Urls.Single());

    public static async Task<ServedSite> StartAsync(IBrowser browser, string input, DateOnly builtOn, DateOnly? readersDay)
    {
        var site = new ServedSite(browser, input, builtOn, readersDay);
        var result = await Task.Run(() => SiteBuilder.Build(new BuildRequest(input, Repository.Theme, site.Files.Root, builtOn)));
        Assert.True(result.Succeeded, $"The site could not be built.\n{string.Join('\n', result.Problems)}");
        site.server = await StaticHost.StartAsync(site.Files.Root);
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        folder.Dispose();
    }
}
