using Microsoft.AspNetCore.Builder;

namespace Knowledgebase.Cli.Preview;

/// <summary>Serves the site to this machine as its host would, and reads it again as its files change.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    readonly PreviewBuilds builds;
    readonly FolderWatch watch;
    readonly CancellationTokenSource stopping;
    readonly WebApplication application;
    readonly Task rebuilding;

    PreviewServer(PreviewBuilds builds, FolderWatch watch, CancellationTokenSource stopping, WebApplication application)
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

    /// <summary>Reads the site and starts to serve it, or to say why there is none.</summary>
    /// <param name="built">Told what came of each reading, the first included, one after another.</param>
    /// <exception cref="OperationCanceledException">Cancelled before there was anything to serve.</exception>
    /// <param name="clock">Measures how long reading takes; the system's where it is null.</param>
    public static async Task<PreviewServer> StartAsync(
        PreviewOptions options,
        Action<PreviewAttempt>? built = null,
        TimeProvider? clock = null,
        CancellationToken cancellation = default)
    {
        // Watched from before the first reading, or what is saved during it would be missed.
        var watch = new FolderWatch(options.Input, options.Theme);
        var stopping = new CancellationTokenSource();
        try
        {
            var builds = new PreviewBuilds(options, built, clock ?? TimeProvider.System);
            await Task.Run(() => builds.Build(cancellation), cancellation);
            cancellation.ThrowIfCancellationRequested();
            var requests = new PreviewRequests(options.HostNames ?? [], builds.Feed, stopping.Token);
            var application = await LoopbackHost.StartAsync(options.Port, requests.AnswerAsync, cancellation);
            return new PreviewServer(builds, watch, stopping, application);
        }
        catch
        {
            watch.Dispose();
            stopping.Dispose();
            throw;
        }
    }

    /// <summary>Serves until cancelled. Ends early, with the exception, where the callback throws one.</summary>
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
        watch.Dispose();
        stopping.Dispose();
    }

    // A change while the site is read is kept by the watch, and leads to one more reading.
    async Task RebuildAsync()
    {
        while (true)
        {
            await watch.NextChangeAsync(stopping.Token);
            builds.Build(stopping.Token);
        }
    }
}
