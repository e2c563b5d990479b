using System.Text;
using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Sources.Recording;

/// <summary>The files of the registry as they were when a check began, and what it may write into them when it ends.</summary>
public sealed class SourceFiles
{
    static readonly UTF8Encoding strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly KnowledgeBase knowledge;
    readonly Dictionary<string, byte[]> before;

    SourceFiles(KnowledgeBase knowledge, Dictionary<string, byte[]> before) => (this.knowledge, this.before) = (knowledge, before);

    /// <summary>Remembers what the files hold now.</summary>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public static SourceFiles Remember(KnowledgeBase knowledge) => new(
        knowledge,
        knowledge.Sources
            .Select(source => source.At.File)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(file => file, file => RegularFile.Read(knowledge.Folder, file), StringComparer.Ordinal));

    /// <summary>
    /// Writes what was seen into the registry, file by file: each is replaced as a whole or left as it is, and one that
    /// changed since the check began is left to whoever changed it.
    /// </summary>
    /// <param name="today">The day that nothing can have been read after.</param>
    public WrittenFiles Write(IReadOnlyList<Observation> seen, Today today)
    {
        var observations = seen.ToDictionary(observation => observation.Source, StringComparer.Ordinal);
        var (sources, files, obstacles) = (0, 0, new List<string>());
        foreach (var file in knowledge.Sources.GroupBy(source => source.At.File, StringComparer.Ordinal))
        {
            var updates = file
                .Select(source => (source.Value, Updated: SourceUpdate.Of(source.Value, observations[source.Value.Id])))
                .Where(source => source.Value != source.Updated)
                .ToDictionary(source => source.Value.Id, source => source.Updated, StringComparer.Ordinal);
            if (updates.Count == 0)
                continue;
            if (Write(file.Key, updates, today) is { } obstacle)
            {
                obstacles.Add(obstacle);
                continue;
            }

            files++;
            sources += updates.Count;
        }

        return new WrittenFiles(sources, files, obstacles);
    }

    string? Write(string file, Dictionary<string, Source> updates, Today today)
    {
        var bytes = before[file];
        var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        var text = strictUtf8.GetString(bytes.AsSpan(hasMark ? Encoding.UTF8.Preamble.Length : 0));
        var (edited, obstacle) = SourceFileEdit.Apply(file, text, updates, today);
        if (edited is null)
            return obstacle;
        byte[] after = [.. hasMark ? Encoding.UTF8.Preamble : [], .. strictUtf8.GetBytes(edited)];
        try
        {
            return WholeFile.Replace(knowledge.Folder, file, bytes, after)
                ? null
                : $"{file} was changed while the sources were looked at, so nothing was written into it. Run `sources check --write` again.";
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return $"{file} cannot be written: {refusal.Message.TrimEnd('.')}. Nothing in it was changed.";
        }
    }
}

/// <summary>What was written into the registry.</summary>
/// <param name="Sources">How many sources were brought up to date.</param>
/// <param name="Files">In how many files.</param>
/// <param name="Obstacles">Why files that should have been written were not, a sentence each.</param>
public sealed record WrittenFiles(int Sources, int Files, IReadOnlyList<string> Obstacles);
