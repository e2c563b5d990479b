namespace Knowledgebase.Cli.Reporting.Formats;

/// <summary>The lines that problems stand in, read again from their files to be shown.</summary>
internal sealed class OffendingLines
{
    // Nobody wrote a larger file by hand; those of facts are refused above this size too.
    const long MostBytes = 1_000_000;

    readonly Dictionary<string, string[]> linesByFile = new(StringComparer.Ordinal);

    /// <summary>The text of a line; null where there is none, or the file is not one to be shown.</summary>
    public string? At(Facts.Position position)
    {
        if (!linesByFile.TryGetValue(position.File, out var lines))
            linesByFile[position.File] = lines = Read(position.File);
        return position.Line <= lines.Length ? lines[position.Line - 1] : null;
    }

    // A pipe would be waited for, and a link could show in a log what stands elsewhere on the machine.
    static string[] Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.LinkTarget is null && file.Length is > 0 and <= MostBytes
                ? File.ReadAllText(path).Split(["\r\n", "\n", "\r"], StringSplitOptions.None)
                : [];
        }
        catch (Exception exception) when (Refusal.IsOne(exception))
        {
            return [];
        }
    }
}
