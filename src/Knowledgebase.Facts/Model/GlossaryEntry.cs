namespace Knowledgebase.Facts.Model;

/// <summary>A technical word that the facts use, in plain words.</summary>
/// <param name="Term">The word itself, as a heading.</param>
/// <param name="Forms">How else it stands in texts, such as <c>E2EE</c>.</param>
/// <param name="Meaning">What it means, in one or two sentences.</param>
public sealed record GlossaryEntry(
    string Id, string Term, EquatableList<Located<string>> Forms, string Meaning, EquatableList<Located<Evidence>> Evidence);
