using System.Text;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Cli.Reporting.Formats;

/// <summary>The lines that problems stand in, read again from their files to be shown.</summary>
/// <param name="folders">The folders of facts and theme. Nothing that stands elsewhere is shown, nor what a link leads to.</param>
internal sealed class OffendingLines(IReadOnlyList<string> folders)
{
    readonly Dictionary<string, string[]> linesByFile = new(StringComparer.Ordinal);

    /// <summary>The text of a line; null where there is none, or the file is not one to be shown.</summary>
    public string? At(Facts.Position position)
    {
        if (!linesByFile.TryGetValue(position.File, out var lines))
            linesByFile[position.File] = lines = Read(position.File);
        return position.Line <= lines.Length ? lines[position.Line - 1] : null;
    }

    string[] Read(string path)
    {
        try
        {
            if (folders.FirstOrDefault(folder => IsIn(folder, path)) is not { } root)
                return [];
            using var file = RegularFile.Open(root, path);
            var length = RandomAccess.GetLength(file);
            // Nobody wrote a larger file by hand; those of facts are refused above this size too.
            if (length is 0 or > RegularFile.MostBytes)
                return [];
            using var reader = new StreamReader(new MemoryStream(RegularFile.Read(file, length)), Encoding.UTF8);
            return reader.ReadToEnd().Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        }
        catch (Exception exception) when (Refusal.IsOne(exception))
        {
            return [];
        }
    }

    static bool IsIn(string folder, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder).Replace(Path.DirectorySeparatorChar, '/') + '/', StringComparison.Ordinal);
}
