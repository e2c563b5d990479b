using Microsoft.AspNetCore.Builder;

namespace Knowledgebase.Cli.Preview;

/// <summary>Serves the site to this machine as its host would, and rebuilds it as its files change.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    readonly PreviewBuilds builds;
    readonly FolderWatch? watch;
    readonly CancellationTokenSource stopping;
    readonly WebApplication application;
    readonly Task rebuilding;

    PreviewServer(PreviewBuilds builds, FolderWatch? watch, CancellationTokenSource stopping, WebApplication application)
    {
        this.builds = builds;
        this.watch = watch;
        this.stopping = stopping;
        this.application = application;
        Address = new Uri(application.Urls.Single());
        rebuilding = RebuildAsync();
    }

    /// <summary>Where to point a browser, such as <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri Address { get; }

    /// <summary>Builds the site and starts to serve it, or to say why there is none.</summary>
    /// <param name="built">Told what each build came to, the first included, one after another.</param>
    /// <exception cref="OperationCanceledException">Cancelled before there was anything to serve.</exception>
    /// <param name="clock">Measures how long builds take; the system's where it is null.</param>
    public static async Task<PreviewServer> StartAsync(
        PreviewOptions options,
        Action<BuildAttempt>? built = null,
        TimeProvider? clock = null,
        CancellationToken cancellation = default)
    {
        // Watched from before the first build, or what is saved during it would be missed.
        var watch = options.LiveReload ? new FolderWatch(options.Input, options.Theme) : null;
        var stopping = new CancellationTokenSource();
        try
        {
            var builds = new PreviewBuilds(options, built, clock ?? TimeProvider.System);
            await Task.Run(() => builds.Build(cancellation), cancellation);
            cancellation.ThrowIfCancellationRequested();
            var requests = new PreviewRequests(options, new SiteFolder(options.Output), builds.Feed, stopping.Token);
            var application = await LoopbackHost.StartAsync(options.Port, requests.AnswerAsync, cancellation);
            return new PreviewServer(builds, watch, stopping, application);
        }
        catch
        {
            watch?.Dispose();
            stopping.Dispose();
            throw;
        }
    }

    /// <summary>Serves until cancelled. Ends early, with the exception, where the callback for builds throws one.</summary>
    public async Task ServeAsync(CancellationToken cancellation)
    {
        try
        {
            await rebuilding.WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // That is how it is meant to end.
        }
    }

    /// <summary>Stops to serve and to watch.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await rebuilding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await application.StopAsync();
        await application.DisposeAsync();
        watch?.Dispose();
        stopping.Dispose();
    }

    async Task RebuildAsync()
    {
        if (watch is null)
            await Task.Delay(Timeout.InfiniteTimeSpan, stopping.Token);
        else
            await RebuildOnChangesAsync(watch);
    }

    // A change during a build is kept by the watch, and leads to one more.
    async Task RebuildOnChangesAsync(FolderWatch changes)
    {
        while (true)
        {
            await changes.NextChangeAsync(stopping.Token);
            builds.Build(stopping.Token);
        }
    }
}
