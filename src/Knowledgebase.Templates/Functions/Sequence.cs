namespace Knowledgebase.Templates.Functions;

/// <summary>A list that a function made out of another: an <c>iterator</c> to <c>object.typeof</c>, as in Scriban.</summary>
internal sealed class Sequence(IEnumerable<object?> items) : List<object?>(items);
