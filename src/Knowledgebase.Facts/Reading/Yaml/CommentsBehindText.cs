using Knowledgebase.Facts.Reading.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Knowledgebase.Facts.Reading.Yaml;

/// <summary>
/// Reports comments in the lines of a text without quotes. YAML ends such a text at a space and a #, so the rest of a
/// sentence would be lost without a word. Comments on lines of their own are left alone, and so are those that no text
/// can have been meant to go on at: behind a closed quotation mark or bracket, and before a list or a group.
/// </summary>
internal sealed class CommentsBehindText(TextFile file, Report report)
{
    ParsingEvent? previous;
    int read;

    /// <summary>Looks at what stands before an event of the parser, which gives the events in their order.</summary>
    public void LookBefore(ParsingEvent next)
    {
        var start = (int)next.Start.Index;
        LookBetween(read, start, next);
        // The header of a block is part of its event, and the text is meant to begin on the line below.
        if (next is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded }
            && file.Text.IndexOf('#', start, EndOfLine(start) - start) is var comment and >= 0)
            Report(comment);
        (read, previous) = (Math.Max(read, (int)next.End.Index), next);
    }

    /// <summary>Looks at the rest of the line behind the last event, where the parser gave up.</summary>
    public void LookBehindTheLast()
    {
        if (file.Text.AsSpan(read).TrimStart(' ') is ['#', ..])
            LookBetween(read, EndOfLine(read), next: null);
    }

    // Nothing but white space, marks of YAML and comments stands between events.
    void LookBetween(int start, int end, ParsingEvent? next)
    {
        while (start < end && file.Text.IndexOf('#', start, end - start) is var comment and >= 0)
        {
            if (!IsFirstInLine(comment) && CutsOff(comment, next))
                Report(comment);
            start = EndOfLine(comment);
        }
    }

    void Report(int comment) => report.Add(ReadingRules.CommentBehindText, file.At(comment),
        "A comment begins at this #, and what stands behind it is not read. If it belongs to the text, put the whole text "
        + "in quotes; a comment goes on a line of its own.");

    bool IsFirstInLine(int index)
    {
        var before = file.Text.AsSpan(0, index);
        return before[(before.LastIndexOf('\n') + 1)..].IsWhiteSpace();
    }

    bool CutsOff(int comment, ParsingEvent? next)
    {
        var between = file.Text.AsSpan(read, comment - read).Trim();
        return previous switch
        {
            Scalar { Style: ScalarStyle.Plain } when between.IsEmpty => true,
            Scalar when between.IsEmpty => false,
            // The parser tells of a bracket where it begins.
            SequenceEnd or MappingEnd when between is "]" or "}" => false,
            _ => next is null or Scalar { Style: ScalarStyle.Plain },
        };
    }

    int EndOfLine(int index) => file.Text.IndexOf('\n', index) is var end and >= 0 ? end : file.Text.Length;
}
