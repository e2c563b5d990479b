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

    // Room for one: a change that waits already stands for all that follow it.
    readonly Channel<bool> changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    readonly FileSystemWatcher[] watchers;

    /// <summary>Starts to watch. Changes from here on are not lost, whenever they are asked for.</summary>
    public FolderWatch(params IEnumerable<string> folders) => watchers = [.. folders.Select(Watch)];

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
        foreach (var watcher in watchers)
            watcher.Dispose();
    }

    FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Note(change.Name);
        watcher.Created += (_, change) => Note(change.Name);
        watcher.Deleted += (_, change) => Note(change.Name);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldName);
            Note(change.Name);
        };

        // The system had more to tell than it could hold, so anything may have changed.
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    void Note(string? path)
    {
        if (path is null || !EditorFile.IsOne(path))
            changes.Writer.TryWrite(true);
    }
}
