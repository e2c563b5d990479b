using System.Threading.Channels;

namespace Knowledgebase.Cli.Preview;

/// <summary>
/// Notices that something changed in a folder or below it. What it was does not matter: every build is a full one.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    // Editors save in several steps, and a checkout touches many files; they are one change when no more
    // follows for this long. A stream that never rests is cut off, or nothing would be built at all.
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);
    const int LongestBurst = 20;

    // The system watches a folder, not its name. Whether the name still stands for that folder is looked up.
    static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    // Room for one: a change that waits already stands for all that follow it.
    readonly Channel<bool> changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    readonly WatchedFolder[] folders;
    readonly CancellationTokenSource stopping = new();
    readonly Task looking;

    /// <summary>Starts to watch. Changes from here on are not lost, whenever they are asked for.</summary>
    /// <exception cref="IOException">The system does not let a folder be watched.</exception>
    public FolderWatch(params IEnumerable<string> folders)
    {
        this.folders = [.. folders.Select(folder => new WatchedFolder(folder, Note))];
        try
        {
            foreach (var folder in this.folders)
                folder.Follow();
        }
        catch
        {
            DisposeFolders();
            stopping.Dispose();
            throw;
        }

        looking = LookAsync();
    }

    /// <summary>Waits for a change, and for what belongs to it.</summary>
    public async Task NextChangeAsync(CancellationToken cancellation)
    {
        await changes.Reader.ReadAsync(cancellation);
        for (var wait = 0; wait < LongestBurst; wait++)
        {
            await Task.Delay(Quiet, cancellation);
            if (!changes.Reader.TryRead(out _))
                return;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stopping.Cancel();
        looking.GetAwaiter().GetResult();
        DisposeFolders();
        stopping.Dispose();
    }

    void DisposeFolders()
    {
        foreach (var folder in folders)
            folder.Dispose();
    }

    async Task LookAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            await Task.Delay(BetweenLooks, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            foreach (var folder in folders)
                TryFollow(folder);
        }
    }

    // A folder that cannot be watched at this moment, as when it is going away, may be at the next look.
    void TryFollow(WatchedFolder folder)
    {
        try
        {
            if (folder.Follow())
                Note();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It is looked for again.
        }
    }

    void Note() => changes.Writer.TryWrite(true);
}
