namespace Knowledgebase.Facts.Answers;

/// <summary>One thing that an answer consists of: an option, or one of several terms.</summary>
/// <param name="Id">Tells it from the others of its criterion.</param>
/// <param name="Label">How it is shown to people.</param>
/// <param name="Rating">Null where nobody rates it.</param>
/// <param name="Concept">The matching concept of the W3C Data Privacy Vocabulary, or null.</param>
public sealed record AnswerValue(string Id, string Label, Rating? Rating, string? Concept = null);
