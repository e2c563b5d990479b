namespace Knowledgebase.Facts.Reading.Files;

/// <summary>A Markdown file, parted into the YAML between its two lines of <c>---</c> and what follows them.</summary>
internal sealed record FrontMatter(TextFile Yaml, TextFile Body)
{
    const string Fence = "---";

    /// <summary>Parts a file; null where it does not begin with front matter.</summary>
    public static FrontMatter? Of(TextFile file)
    {
        var text = file.Text;
        var lineStart = 0;
        for (var line = 1; lineStart < text.Length; line++)
        {
            var lineEnd = text.IndexOf('\n', lineStart);
            if (lineEnd < 0)
                lineEnd = text.Length;
            var isFence = text.AsSpan(lineStart, lineEnd - lineStart).TrimEnd() is Fence;
            if (line == 1 && !isFence)
                return null;
            if (line > 1 && isFence)
                return Part(file, text, lineStart, line, Math.Min(lineEnd + 1, text.Length));
            lineStart = lineEnd + 1;
        }
        return null;
    }

    static FrontMatter Part(TextFile file, string text, int closingFence, int line, int body) => new(
        file with { Text = text[(text.IndexOf('\n') + 1)..closingFence], LinesAbove = 1 },
        file with { Text = text[body..], LinesAbove = line });
}
