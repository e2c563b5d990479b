namespace Knowledgebase.Facts.Model;

/// <summary>One thing that a set-valued criterion may list.</summary>
/// <param name="Label">How it is shown to people.</param>
/// <param name="Concept">The matching concept of the W3C Data Privacy Vocabulary, or null.</param>
public sealed record Term(string Id, string Label, string? Concept);

/// <summary>The terms of one kind, in reading order.</summary>
public sealed record TermGroup(string Id, EquatableList<Term> Terms);
