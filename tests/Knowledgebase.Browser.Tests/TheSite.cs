using Knowledgebase.Cli.Preview;
using Knowledgebase.Cli.Tests;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>
/// The site as people get it: the repository's facts and theme, built once for all tests of a collection, served with
/// the headers of the real host and opened in a real browser.
/// </summary>
/// <remarks>
/// A run writes no pictures. To look at every kind of page at every width in light and dark, name a folder:
/// <code>SCREENSHOTS=/tmp/screenshots tests/run Browser</code>
/// </remarks>
public sealed class TheSite : IAsyncLifetime
{
    readonly TemporaryFolder folder = new();
    PreviewServer? server;
    IPlaywright? playwright;
    IBrowser? browser;

    /// <summary>The day that the site was built on, by which it was decided what is due for another look.</summary>
    public DateOnly BuiltOn { get; } = DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>Where its pages begin.</summary>
    public Uri Address => server!.Address;

    /// <summary>The one browser of the collection.</summary>
    public IBrowser Browser => browser!;

    /// <summary>The files that were built.</summary>
    public BuiltSite Files => new(folder["output"]);

    public async ValueTask InitializeAsync()
    {
        var options = new PreviewOptions(
            Repository.Input, Repository.Theme, folder["output"], () => BuiltOn, Port: 0, LiveReload: false);
        server = await PreviewServer.StartAsync(options, attempt => Assert.True(
            attempt.Site is not null, $"The site could not be built.\n{attempt.Obstacle}{string.Join('\n', attempt.Problems)}"));
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
        folder.Dispose();
    }
}

/// <summary>
/// Tests of one part of the site each. Those of one collection share a site and a browser and run one after another,
/// beside those of the other collections.
/// </summary>
[CollectionDefinition(Name)]
public sealed class OnTheSite : ICollectionFixture<TheSite>
{
    public const string Name = "On the site";
}

/// <summary>What axe says of every kind of page, which takes as long as all the rest.</summary>
[CollectionDefinition(Name)]
public sealed class AxeOnEveryPage : ICollectionFixture<TheSite>
{
    public const string Name = "Axe on every page";
}

/// <summary>What else holds for every kind of page.</summary>
[CollectionDefinition(Name)]
public sealed class OnEveryPage : ICollectionFixture<TheSite>
{
    public const string Name = "On every page";
}

/// <summary>Tests that measure, and so run while nothing else does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Measured : ICollectionFixture<TheSite>
{
    public const string Name = "Measured";
}
