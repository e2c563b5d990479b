using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>Changes of one kind.</summary>
public sealed record ChangeGroup(string Title, IReadOnlyList<ChangeLine> Lines);

/// <summary>What changed, in a sentence without its full stop.</summary>
/// <param name="Text">
/// Our words, with what facts say as the arguments. Facts are anyone's text, so who writes a line encodes the arguments for
/// the format that it is written in.
/// </param>
/// <param name="At">Where it stands; null for what stands nowhere.</param>
/// <param name="Details">Value by value what is not what it was.</param>
public sealed record ChangeLine(FormattableString Text, Position? At, IReadOnlyList<FormattableString> Details);

/// <summary>What a fact says, word for word.</summary>
public sealed record Quotation(string Text)
{
    /// <summary>The text between quotation marks.</summary>
    public override string ToString() => $"“{Text}”";
}
