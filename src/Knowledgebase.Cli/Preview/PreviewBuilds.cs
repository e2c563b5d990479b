using Knowledgebase.Site;

namespace Knowledgebase.Cli.Preview;

/// <summary>Builds the site again and again, and lets pages know what came of it.</summary>
internal sealed class PreviewBuilds(PreviewOptions options, Action<BuildAttempt>? built, TimeProvider clock)
{
    /// <summary>What the builds came to so far, and will.</summary>
    public StateFeed Feed { get; } = new();

    /// <summary>Builds once. Never called twice at a time.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before the site was written.</exception>
    public void Build(CancellationToken cancellation)
    {
        var attempt = BuildAttempt.MakeWhateverHappens(
            () => new BuildRequest(options.Input, options.Theme, options.Output, options.Today())
            {
                AtRoot = true,
                Contributors = options.Contributors,
                StateFolder = options.StateFolder,
            },
            clock,
            cancellation);
        Feed.Publish(attempt.Site is null
            ? new PreviewState(Feed.Current.Site, [.. attempt.Lines()])
            : new PreviewState(Guid.NewGuid().ToString("N"), []));
        built?.Invoke(attempt);
    }
}
