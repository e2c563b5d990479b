using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Knowledgebase.Sources.Recording;

/// <summary>
/// What a check has seen so far: a line a source, written as soon as it was looked at. A check that was interrupted goes on from
/// there, even one that was killed while it wrote. What the journal says is recorded without asking the web again, so it
/// stands where only this user writes, and never in a folder that others send changes of.
/// </summary>
public sealed class CheckJournal : IDisposable
{
    // Later the web may be another.
    static readonly TimeSpan goodFor = TimeSpan.FromHours(24);

    static readonly JsonSerializerOptions format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
    };

    readonly FileStream file;
    readonly Lock writing = new();
    readonly Dictionary<string, Observation> seen = new(StringComparer.Ordinal);

    CheckJournal(FileStream file) => this.file = file;

    /// <summary>Opens the journal of a folder, which is made where it is not there, and goes on with what it has or begins anew.</summary>
    /// <param name="useFinished">
    /// Whether a check that came to its end still counts, for who only wants to record what it saw. One that did not
    /// always does. Both for a day.
    /// </param>
    /// <exception cref="IOException">It cannot be opened, or another check is using it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static CheckJournal Open(string folder, bool useFinished, TimeProvider clock)
    {
        Directory.CreateDirectory(folder);
        var journal = new CheckJournal(
            new FileStream(Path.Join(folder, "journal.jsonl"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        if (!journal.Read(useFinished, clock.GetUtcNow()))
            journal.Begin(clock.GetUtcNow());
        return journal;
    }

    /// <summary>What was seen of a source; null where nothing was, or where something else was asked of it then.</summary>
    public Observation? Find(string source, string key)
    {
        lock (writing)
            return seen.TryGetValue(source, out var observation) && observation.Key == key ? observation : null;
    }

    /// <summary>Adds what was seen of a source, and tells of it once it is safe.</summary>
    public void Add(Observation observation, Action<Observation> onAdded)
    {
        lock (writing)
        {
            seen[observation.Source] = observation;
            Write(new Line(Seen: observation));
            onAdded(observation);
        }
    }

    /// <summary>Notes that all sources were looked at.</summary>
    public void Finish()
    {
        lock (writing)
            Write(new Line(IsEnd: true));
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    bool Read(bool useFinished, DateTimeOffset now)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var good = 0;
        var isFirst = true;
        foreach (var line in Lines(bytes))
        {
            if (Parse(bytes.AsSpan(good, line)) is not { } entry || (isFirst && !(entry.Begun > now - goodFor && entry.Begun <= now)))
                break;
            if (entry.IsEnd && !useFinished)
                return false;
            if (entry.Seen is { } observation)
                seen[observation.Source] = observation;
            isFirst = false;
            good += line + 1;
        }

        // What a check that was killed left half-written is written again.
        file.SetLength(good);
        file.Position = good;
        return !isFirst;
    }

    // The lengths of all lines that have an end.
    static IEnumerable<int> Lines(byte[] bytes)
    {
        for (var start = 0; Array.IndexOf(bytes, (byte)'\n', start) is >= 0 and var end; start = end + 1)
            yield return end - start;
    }

    static Line? Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize<Line>(line, format);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    void Begin(DateTimeOffset now)
    {
        seen.Clear();
        file.SetLength(0);
        Write(new Line(Begun: now));
    }

    void Write(Line line)
    {
        file.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(line, format) + "\n"));
        file.Flush(flushToDisk: true);
    }

    sealed record Line(DateTimeOffset? Begun = null, Observation? Seen = null, bool IsEnd = false);
}
