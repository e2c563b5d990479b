using System.Text;
using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Schemas;
using Microsoft.Win32.SafeHandles;

namespace Knowledgebase.Cli.Commands;

/// <summary>
/// What the input keeps for editors: the schemas, in a folder of their own, and in each file of facts the line that leads to
/// its schema. A file that was added in a web editor has neither, so both can be brought up to date.
/// </summary>
internal sealed class SchemaFiles
{
    // Where the mark stands at the latest, whatever ends the lines.
    const int BytesToMark = 1_000;

    readonly string input;
    readonly List<(string Path, byte[]? Content)> schemas;
    readonly List<(string Path, byte[] Before, byte[] Content)> lines;

    SchemaFiles(string input, List<(string, byte[]?)> schemas, List<string> foreign, List<(string, byte[], byte[])> lines) =>
        (this.input, this.schemas, Foreign, this.lines) = (input, schemas, foreign, lines);

    /// <summary>How many schemas are missing, differ from what they should be, or are of a topic that is gone.</summary>
    public int StaleSchemas => schemas.Count;

    /// <summary>How many files of facts lack the line that names their schema.</summary>
    public int MissingLines => lines.Count;

    /// <summary>Files that stand beside the schemas and are none that were written here. They stay.</summary>
    public IReadOnlyList<string> Foreign { get; }

    /// <summary>Whether the input keeps schemas at all.</summary>
    public static bool AreKeptIn(string input) => Directory.Exists(Path.Combine(input, InputSchema.Folder));

    /// <summary>Compares what an input keeps with what it should keep.</summary>
    /// <param name="schemas">Those of the facts as they are.</param>
    /// <exception cref="IOException">Something of it cannot be read, or is a link.</exception>
    /// <exception cref="UnauthorizedAccessException">Something of it must not be read.</exception>
    public static SchemaFiles Compare(EquatableList<InputSchema> schemas, string input)
    {
        var folder = Path.Combine(input, InputSchema.Folder);
        var (stale, foreign) = (new List<(string, byte[]?)>(), new List<string>());
        foreach (var schema in schemas)
        {
            var path = Path.Combine(folder, schema.Name);
            var content = Encoding.UTF8.GetBytes(schema.Text);
            if (!Path.Exists(path) || !Is(input, path, file => RegularFile.Holds(file, content)))
                stale.Add((path, content));
        }
        if (Directory.Exists(folder))
            foreach (var path in Directory.EnumerateFiles(folder, "*.json"))
                if (schemas.Any(schema => schema.Name == Path.GetFileName(path)))
                    continue;
                else if (Is(input, path, IsGenerated))
                    stale.Add((path, null));
                else
                    foreign.Add(path);
        return new SchemaFiles(input, stale, foreign, [.. MissingIn(input, schemas)]);
    }

    /// <summary>Writes what is not as it should be. Each file is written whole, or stays as it was.</summary>
    /// <returns>The schemas that were not written, because a file that was not written here has their name.</returns>
    /// <exception cref="IOException">A file cannot be written, or is a link.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be written.</exception>
    public IReadOnlyList<string> Renew()
    {
        var unwritten = new List<string>();
        foreach (var (path, content) in schemas)
            if (content is null)
                WholeFile.Delete(input, path, IsGenerated);
            else if (!WholeFile.Create(input, path, content) && !WholeFile.Replace(input, path, IsGenerated, content))
                unwritten.Add(path);
        foreach (var (path, before, content) in lines)
            if (!WholeFile.Replace(input, path, before, content))
                throw new IOException($"'{path}' was changed meanwhile.");
        return unwritten;
    }

    static bool IsGenerated(SafeFileHandle file) =>
        RegularFile.Read(file, BytesToMark).AsSpan().IndexOf(Encoding.UTF8.GetBytes(InputSchema.Mark)) >= 0;

    static bool Is(string input, string path, Predicate<SafeFileHandle> asked)
    {
        using var file = RegularFile.Open(input, path);
        return asked(file);
    }

    static IEnumerable<(string, byte[], byte[])> MissingIn(string input, EquatableList<InputSchema> schemas)
    {
        var read = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        foreach (var path in Directory.EnumerateFiles(input, "*.yml", read))
        {
            var file = Path.GetRelativePath(input, path).Replace(Path.DirectorySeparatorChar, '/');
            if (schemas.For(file)?.LineFor(file) is not { } line)
                continue;
            var before = RegularFile.Read(input, path);
            if (WithFirstLine(before, line) is { } content)
                yield return (path, before, content);
        }
    }

    // The bytes of a file with this line on top, in place of one that names another schema; null where it stands there already.
    static byte[]? WithFirstLine(byte[] content, string line)
    {
        var mark = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = content.AsSpan(mark);
        var end = text.IndexOf((byte)'\n');
        var first = end < 0 ? text : text[..end];
        var carriageReturn = first.EndsWith("\r"u8);
        if (carriageReturn)
            first = first[..^1];
        if (first.SequenceEqual(Encoding.UTF8.GetBytes(line)))
            return null;
        var below = first.StartsWith(Encoding.UTF8.GetBytes(InputSchema.Modeline)) ? text[(end < 0 ? text.Length : end + 1)..] : text;
        return [.. content.AsSpan(0, mark), .. Encoding.UTF8.GetBytes(line), .. carriageReturn ? "\r\n"u8 : "\n"u8, .. below];
    }
}
