using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Facts.Reading.Yaml;

/// <summary>
/// What lines begin with. The parser lets some tabs pass there, and counts each as one column, which no
/// editor shows.
/// </summary>
internal static class Indentation
{
    /// <summary>Where a tab indents a line for the first time; null where none does.</summary>
    public static Position? FirstTab(TextFile file)
    {
        var text = file.Text.AsSpan();
        var (line, lineStart) = (1, 0);
        // From tab to tab; a tab further on in a line is part of a text, and so are others in that line.
        for (var tab = text.IndexOf('\t'); tab >= 0;)
        {
            line += text[lineStart..tab].Count('\n');
            lineStart = text[..tab].LastIndexOf('\n') + 1;
            if (!text[lineStart..tab].ContainsAnyExcept(' '))
                return file.At(line, tab - lineStart + 1);
            var lineEnd = text[tab..].IndexOf('\n');
            var next = lineEnd < 0 ? -1 : text[(tab + lineEnd)..].IndexOf('\t');
            tab = next < 0 ? -1 : tab + lineEnd + next;
        }
        return null;
    }
}
