using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Model;

/// <summary>A question that every platform is asked: one row of the comparison.</summary>
/// <param name="Id">The id that findings stand under.</param>
/// <param name="Topic">The id of the topic it belongs to, and so the name of the file of its findings.</param>
/// <param name="Title">A few words that name it in tables.</param>
/// <param name="Question">A whole question, with <c>{platform}</c> where the platform's name goes.</param>
/// <param name="Answers">What may be answered.</param>
/// <param name="Why">Why people may care, in a sentence.</param>
/// <param name="Synonyms">What else people call it, by which search knows it.</param>
/// <param name="Concept">The matching concept of the W3C Data Privacy Vocabulary, such as <c>dpv:Advertising</c>, or null.</param>
public sealed record Criterion(
    string Id,
    Located<string> Topic,
    string Title,
    string Question,
    AnswerKind Answers,
    string? Why,
    EquatableList<Located<string>> Synonyms,
    string? Concept) : IRenamable
{
    /// <summary>How people ask it, in their own words.</summary>
    public EquatableList<Located<string>> AskedAs { get; init; } = [];

    /// <inheritdoc/>
    public EquatableList<Located<string>> Formerly { get; init; } = [];

    /// <summary>The question with the platform's name in it.</summary>
    public string QuestionAbout(string platform) => Question.Replace("{platform}", platform, StringComparison.Ordinal);
}

/// <summary>One answer of a choice.</summary>
/// <param name="Label">How it is shown to people.</param>
/// <param name="Concept">The concept of the W3C Data Privacy Vocabulary that the answer says is there, or null.</param>
public sealed record Option(string Id, string Label, Rating Rating, string? Concept = null)
{
    /// <summary>Whether it says that the vendor leaves the question open, which is no evidence against a need for another option.</summary>
    public bool LeavesOpen { get; init; }
}
