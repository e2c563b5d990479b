using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Site.Markdown;

/// <summary>A text that no page may be made of.</summary>
/// <param name="rule">What it breaks.</param>
/// <param name="line">Where, counted from 0 from the beginning of the text.</param>
/// <param name="message">What is wrong, and what to do.</param>
internal sealed class UnreadableMarkdownException(Rule rule, int line, string message) : Exception(message)
{
    public Rule Rule => rule;

    public int Line => line;
}
