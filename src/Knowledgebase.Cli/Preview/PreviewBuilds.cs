using Knowledgebase.Site;

namespace Knowledgebase.Cli.Preview;

/// <summary>Reads the site again and again, and lets pages know what came of it.</summary>
internal sealed class PreviewBuilds(PreviewOptions options, Action<PreviewAttempt>? built, TimeProvider clock)
{
    readonly SiteReader reader = new(again: true);

    /// <summary>What came of it so far, and what will.</summary>
    public StateFeed Feed { get; } = new();

    /// <summary>Reads the site once. Never called twice at a time.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before everything was read.</exception>
    public void Build(CancellationToken cancellation)
    {
        // Nothing is written, so there is no output.
        var attempt = PreviewAttempt.Make(
            reader, () => new BuildRequest(options.Input, options.Theme, "", options.Today()) { Contributors = options.Contributors }, clock, cancellation);
        Feed.Publish(attempt.Site is null
            ? Feed.Current with { Problems = [.. attempt.Lines()] }
            : new PreviewState(Guid.NewGuid().ToString("N"), []) { Pages = attempt.Site });
        built?.Invoke(attempt);
    }
}
