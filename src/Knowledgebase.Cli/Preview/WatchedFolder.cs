using Knowledgebase.Facts.Reading.Files;
namespace Knowledgebase.Cli.Preview;

/// <summary>
/// What happens in the folder that has a name at present. The system goes on watching a folder that was moved away
/// or deleted, and says nothing of the one that takes its place, as a checkout of another branch puts one there.
/// </summary>
/// <param name="changed">Called for each change, on any thread.</param>
internal sealed class WatchedFolder(string folder, Action changed) : IDisposable
{
    FileSystemWatcher? watcher;
    DateTime? made;

    /// <summary>Watches what the name stands for now.</summary>
    /// <returns>Whether that is another folder than before, or none where there was one.</returns>
    /// <exception cref="IOException">The system does not let it be watched.</exception>
    public bool Follow()
    {
        // When it was made tells a folder from another of its name.
        DateTime? present = Directory.Exists(folder) ? Directory.GetCreationTimeUtc(folder) : null;
        if (present == made)
            return false;

        watcher?.Dispose();
        watcher = null;
        made = null;
        if (present is not null)
            watcher = Watch();
        made = present;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => watcher?.Dispose();

    FileSystemWatcher Watch()
    {
        var begun = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        begun.Changed += (_, change) => Note(change.Name);
        begun.Created += (_, change) => Note(change.Name);
        begun.Deleted += (_, change) => Note(change.Name);
        begun.Renamed += (_, change) =>
        {
            Note(change.OldName);
            Note(change.Name);
        };

        // The system had more to tell than it could hold, so anything may have changed.
        begun.Error += (_, _) => changed();
        try
        {
            begun.EnableRaisingEvents = true;
            return begun;
        }
        catch
        {
            begun.Dispose();
            throw;
        }
    }

    void Note(string? path)
    {
        if (path is null || !EditorFile.IsOneOn(path))
            changed();
    }
}
