using System.Runtime.CompilerServices;

namespace Knowledgebase.Cli.Preview;

/// <summary>Tells any number of open pages the present state and every one that follows.</summary>
internal sealed class StateFeed
{
    Link latest = new(new PreviewState(Site: null, Problems: []));

    /// <summary>The present state.</summary>
    public PreviewState Current => Volatile.Read(ref latest).State;

    /// <summary>Makes a state the present one and tells everyone who follows.</summary>
    public void Publish(PreviewState state)
    {
        var link = new Link(state);
        Interlocked.Exchange(ref latest, link).Next.SetResult(link);
    }

    /// <summary>The present state at once, then each new one, until cancelled.</summary>
    public async IAsyncEnumerable<PreviewState> FollowAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var link = Volatile.Read(ref latest);
        while (true)
        {
            yield return link.State;
            link = await link.Next.Task.WaitAsync(cancellation);
        }
    }

    // A linked list in which each state holds a task for the next one, so that no reader misses a state.
    sealed class Link(PreviewState state)
    {
        public PreviewState State { get; } = state;

        public TaskCompletionSource<Link> Next { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
