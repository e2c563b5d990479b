namespace Knowledgebase.Templates.Parsing;

/// <summary>Knows at which line and column each character of a file stands.</summary>
internal sealed class SourceMap
{
    readonly string file;
    readonly List<int> lineStarts = [0];

    public SourceMap(TemplateSource source)
    {
        file = source.File;
        for (var i = 0; i < source.Text.Length; i++)
        {
            if (source.Text[i] == '\n')
                lineStarts.Add(i + 1);
        }
    }

    public Span SpanOf(int start, int end) => new(file, PositionOf(start), PositionOf(end));

    Position PositionOf(int offset)
    {
        var found = lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new Position(offset, line + 1, offset - lineStarts[line] + 1);
    }
}
