using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>One reader with a browser of their own, and a record of everything they should not have met.</summary>
sealed class Visit : IAsyncDisposable
{
    readonly Uri site;
    readonly IBrowserContext context;
    readonly ConcurrentQueue<string> faults = new();

    Visit(Uri site, IBrowserContext context, IPage page, bool hasScripts)
    {
        this.site = site;
        this.context = context;
        Page = page;
        page.Console += (_, message) => Note(
            message.Type is "error" or "warning" && !IsTellingOfNowhere(message), $"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, $"error of a script: {error}");
        context.Request += (_, request) => Note(!IsOurs(request.Url), $"request to another host: {request.Url}");
        // Where scripts are switched off, what a page would load for them is not asked for, and told as a failure.
        context.RequestFailed += (_, request) => Note(hasScripts || request is not { ResourceType: "script", Failure: "csp" }, $"failed request: {request.Url} {request.Failure}");
        context.Response += (_, response) => Note(
            response.Status >= 400 && !IsNowhere(response.Url), $"answer {response.Status}: {response.Url}");
    }

    public IPage Page { get; }

    /// <summary>Opens an empty page, on the day that the site is read on.</summary>
    public static async Task<Visit> StartAsync(ServedSite site, BrowserNewContextOptions? options = null)
    {
        var visit = await StartAsync(site.Browser, site.Address, options);
        if (site.ReadersDay is { } day)
            await visit.SetDayAsync(day);
        return visit;
    }

    /// <summary>Opens an empty page.</summary>
    public static async Task<Visit> StartAsync(IBrowser browser, Uri site, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options);
        return new Visit(site, context, await context.NewPageAsync(), options?.JavaScriptEnabled != false);
    }

    /// <summary>Makes it noon of a day for the reader. Scripts that wait go on as ever.</summary>
    public Task SetDayAsync(DateOnly day) => Page.Clock.SetFixedTimeAsync(day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc));

    /// <summary>Goes to an address of the site and waits until all of it is there.</summary>
    public Task GoAsync(string address) => Page.GotoAsync(new Uri(site, address).AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>Opens the page that stands for a kind, and stays on it even where it leads on to another.</summary>
    public async Task OpenAsync(string kind, BuiltSite files)
    {
        if (kind == "redirect")
            await Page.RouteAsync($"**{files.Redirect().To}", route => route.FulfillAsync(new() { Status = 204 }));
        await GoAsync(PageKinds.AddressOf(kind, files));
    }

    /// <summary>Everything so far that a reader of this site should not meet, and what was stored about them.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        foreach (var cookie in await context.CookiesAsync())
            Note(true, $"cookie: {cookie.Name}");
        foreach (var key in await Page.EvaluateAsync<string[]>("() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]"))
            Note(true, $"stored in the browser: {key}");
        return [.. faults];
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    void Note(bool isFault, string what)
    {
        if (isFault)
            faults.Enqueue(what);
    }

    bool IsOurs(string url) => new Uri(url).GetLeftPart(UriPartial.Authority) == site.GetLeftPart(UriPartial.Authority);

    static bool IsNowhere(string url) => new Uri(url).AbsolutePath == PageKinds.Nowhere;

    // The browser reports the status of a page that is not there as an error of the page.
    static bool IsTellingOfNowhere(IConsoleMessage message) =>
        message.Text.Contains("404", StringComparison.Ordinal) && message.Location.Contains(PageKinds.Nowhere, StringComparison.Ordinal);
}
