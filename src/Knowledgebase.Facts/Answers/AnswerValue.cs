namespace Knowledgebase.Facts.Answers;

/// <summary>One thing that an answer consists of: an option, or one of several terms.</summary>
/// <param name="Id">Tells it from the others of its criterion.</param>
/// <param name="Label">How it is shown to people.</param>
/// <param name="Rating">Null where nobody rates it.</param>
/// <param name="Concept">The matching concept of the W3C Data Privacy Vocabulary, or null.</param>
/// <param name="Quantity">Null for what is no amount.</param>
public sealed record AnswerValue(string Id, string Label, Rating? Rating, string? Concept = null, Quantity? Quantity = null);

/// <summary>How much of a unit.</summary>
/// <param name="Least">Null where only the most is known.</param>
/// <param name="Most">Null where only the least is known.</param>
/// <param name="Unit">The id of the unit.</param>
public sealed record Quantity(decimal? Least, decimal? Most, string Unit);

/// <summary>A unit of amounts.</summary>
/// <param name="One">How one of it is called, such as "day".</param>
/// <param name="Many">How several are called.</param>
/// <param name="Size">How much it is of the smallest unit of its criterion.</param>
public sealed record Unit(string Id, string One, string Many, decimal Size);

/// <summary>What a need makes of the values that answers have.</summary>
/// <param name="Id">That of the need.</param>
/// <param name="Label">What it asks for, in words.</param>
/// <param name="Meets">The ids of the values that meet it.</param>
/// <param name="Depends">The ids of those that meet it in part.</param>
public sealed record NeedFit(string Id, string Label, EquatableList<string> Meets, EquatableList<string> Depends);
