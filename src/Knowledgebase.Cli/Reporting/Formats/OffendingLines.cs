using System.Text;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Cli.Reporting.Formats;

/// <summary>The lines that problems stand in, read again from their files to be shown.</summary>
/// <param name="folders">The folders of facts and theme. Nothing that stands elsewhere is shown, nor what a link leads to.</param>
internal sealed class OffendingLines(IReadOnlyList<string> folders)
{
    // What is shown of a line on either side of a place.
    const int MostBeside = 500;

    // Problems come file by file.
    string? file;
    string[] linesOfFile = [];

    /// <summary>The text of a line; null where there is none, or the file is not one to be shown.</summary>
    public string? At(Facts.Model.Position position)
    {
        if (file != position.File)
            (file, linesOfFile) = (position.File, Read(position.File));
        return position.Line <= linesOfFile.Length ? linesOfFile[position.Line - 1] : null;
    }

    /// <summary>The text of a line, or of one that is very long the part around the place; null as with <see cref="At"/>.</summary>
    public string? PartAt(Facts.Model.Position position)
    {
        if (At(position) is not { Length: > 2 * MostBeside } line)
            return At(position);
        var place = Math.Clamp(position.Column - 1, 0, line.Length);
        var start = Excerpt.WholeCharacter(line, Math.Max(0, place - MostBeside));
        var end = Excerpt.WholeCharacter(line, Math.Min(line.Length, place + MostBeside));
        return (start > 0 ? "…" : "") + line[start..end] + (end < line.Length ? "…" : "");
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
        catch (Exception exception) when (IoErrors.IsOne(exception))
        {
            return [];
        }
    }

    static bool IsIn(string folder, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder).Replace(Path.DirectorySeparatorChar, '/') + '/', StringComparison.Ordinal);
}
