using Knowledgebase.Browser.Tests;
using Knowledgebase.Cli.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Sites))]

namespace Knowledgebase.Browser.Tests;

/// <summary>The sites that tests open.</summary>
public enum SiteName
{
    /// <summary>Made-up facts, in which every state of every kind of page occurs: <c>tests/fixtures/sample-site</c>.</summary>
    Sample,

    /// <summary>The facts of the repository.</summary>
    Real,
}

/// <summary>Both sites, each built and served once, and one browser for all tests. Each test opens a context of its own.</summary>
/// <remarks>
/// A run writes no pictures. To look at every kind of page at every width in light and dark, name a folder:
/// <code>SCREENSHOTS=/tmp/screenshots tests/run Browser</code>
/// </remarks>
public sealed class Sites : IAsyncLifetime
{
    /// <summary>The day that the sample site is built and read on.</summary>
    internal static readonly DateOnly SampleDay = new(2026, 11, 21);

    IPlaywright? playwright;
    IBrowser? browser;
    ServedSite? sample;
    ServedSite? real;

    /// <summary>For tests of code: no change of the repository's facts changes it.</summary>
    public ServedSite Sample => sample!;

    /// <summary>For tests of what the repository's facts become.</summary>
    public ServedSite Real => real!;

    public ServedSite this[SiteName name] => name == SiteName.Sample ? Sample : Real;

    public async ValueTask InitializeAsync()
    {
        // As long as Playwright waits for everything else.
        Assertions.SetDefaultExpectTimeout(30_000);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
        var both = await Task.WhenAll(
            ServedSite.StartAsync(browser, Repository.SampleInput, SampleDay, SampleDay),
            ServedSite.StartAsync(browser, Repository.Input, DateOnly.FromDateTime(DateTime.UtcNow), readersDay: null));
        (sample, real) = (both[0], both[1]);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (sample is not null)
            await sample.DisposeAsync();
        if (real is not null)
            await real.DisposeAsync();
    }
}

/// <summary>Tests that measure, and so run while nothing else does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Measured
{
    public const string Name = "Measured";
}
