using System.Text;
using Knowledgebase.Facts;
using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Cli.Writing;

/// <summary>
/// What the input keeps for editors: the schemas, in a folder of their own, and in each file of facts the line that leads to
/// its schema. Whoever adds a source in a web editor has neither, so both can be brought up to date.
/// </summary>
internal sealed class SchemaFiles
{
    readonly string folder;
    readonly List<(string Path, byte[]? Content)> schemas;
    readonly List<(string Path, byte[]? Content)> lines;

    SchemaFiles(string folder, List<(string, byte[]?)> schemas, List<(string, byte[]?)> lines) =>
        (this.folder, this.schemas, this.lines) = (folder, schemas, lines);

    /// <summary>How many schemas are missing, differ from what they should be, or are of a topic that is gone.</summary>
    public int StaleSchemas => schemas.Count;

    /// <summary>How many files of facts lack the line that names their schema.</summary>
    public int MissingLines => lines.Count;

    /// <summary>Whether the input keeps schemas at all.</summary>
    public static bool AreKeptIn(string input) => Directory.Exists(Path.Combine(input, InputSchema.Folder));

    /// <summary>Compares what an input keeps with what it should keep.</summary>
    /// <param name="schemas">Those of the facts as they are.</param>
    /// <exception cref="IOException">Something of it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Something of it must not be read.</exception>
    public static SchemaFiles Compare(EquatableList<InputSchema> schemas, string input)
    {
        var folder = Path.Combine(input, InputSchema.Folder);
        var stale = new List<(string, byte[]?)>();
        foreach (var schema in schemas)
        {
            var path = Path.Combine(folder, schema.Name);
            var content = Encoding.UTF8.GetBytes(schema.Text);
            if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
                stale.Add((path, content));
        }
        if (Directory.Exists(folder))
            foreach (var path in Directory.EnumerateFiles(folder, "*.json"))
                if (schemas.All(schema => schema.Name != Path.GetFileName(path)))
                    stale.Add((path, null));
        return new SchemaFiles(folder, stale, [.. MissingIn(input, schemas)]);
    }

    /// <summary>Writes what is not as it should be. Each file is written whole, or stays as it was.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be written.</exception>
    public void Renew()
    {
        Directory.CreateDirectory(folder);
        foreach (var (path, content) in schemas.Concat(lines))
            if (content is null)
                File.Delete(path);
            else
                WholeFile.Replace(path, content);
    }

    static IEnumerable<(string, byte[]?)> MissingIn(string input, EquatableList<InputSchema> schemas)
    {
        var read = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        foreach (var path in Directory.EnumerateFiles(input, "*.yml", read))
        {
            var file = Path.GetRelativePath(input, path).Replace(Path.DirectorySeparatorChar, '/');
            if (schemas.For(file)?.LineFor(file) is { } line && WithFirstLine(File.ReadAllBytes(path), line) is { } content)
                yield return (path, content);
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
