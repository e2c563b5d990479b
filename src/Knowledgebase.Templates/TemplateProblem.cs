namespace Knowledgebase.Templates;

/// <summary>A mistake in a template: where it is, what kind it is, and what was found in place of what would fit.</summary>
/// <param name="At">Where the mistake stands.</param>
/// <param name="Code">The kind of mistake in words, as in <c>unknown-member</c>; see <see cref="TemplateProblemCodes" />.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
public sealed record TemplateProblem(Span At, string Code, string Message)
{
    /// <summary>The problem on one line: <c>theme/pages/fact.html:12:7: error unknown-member: …</c></summary>
    public override string ToString() => $"{At}: error {Code}: {Message}";
}
