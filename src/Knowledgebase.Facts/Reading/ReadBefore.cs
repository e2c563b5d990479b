using System.Collections.Concurrent;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Facts.Reading;

/// <summary>
/// What files came to when they were last read. One with the same bytes comes to the same and is not parsed again, which is most
/// of the work after an edit. Whoever shows facts while they are written keeps one of these.
/// </summary>
public sealed class ReadBefore
{
    readonly ConcurrentDictionary<InputFile, Entry> entries = [];
    int parsed;

    /// <summary>How many files and folders have been parsed so far, those of them that were parsed again counted again.</summary>
    public int Parsed => parsed;

    /// <summary>Reads a file, or the folder of a platform, unless it is as it was.</summary>
    /// <param name="with">What else the reading goes by; another object than the last time means another result. Null for nothing.</param>
    internal (T Result, Report Report) Read<T>(InputFile file, object? with, Today today, Func<InputFile, Report, T> read)
    {
        var hash = ContentHash.Of(file.Root, file.Path);
        if (hash is not null && entries.TryGetValue(file, out var last) && last.Hash == hash && last.With == with && last.Report.Today == today)
            return ((T)last.Result!, last.Report);
        Interlocked.Increment(ref parsed);
        var report = new Report(today);
        var result = read(file, report);
        // Someone may have saved it meanwhile.
        if (hash is not null && ContentHash.Of(file.Root, file.Path) == hash)
            entries[file] = new Entry(hash, with, result, report);
        return (result, report);
    }

    sealed record Entry(string Hash, object? With, object? Result, Report Report);
}
