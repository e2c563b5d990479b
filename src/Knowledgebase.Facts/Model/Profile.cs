namespace Knowledgebase.Facts.Model;

/// <summary>What people in one situation may need of a service: a start for readers, who can change every part of it.</summary>
/// <param name="Name">Whom it is for, such as "A school".</param>
/// <param name="Why">What sets their situation apart, in a sentence or two.</param>
/// <param name="SpeaksFor">The id of those whose answers count.</param>
/// <param name="Needs">By the criteria that they are about, in the order of the file.</param>
public sealed record Profile(string Id, string Name, string Why, Located<string> SpeaksFor, EquatableList<Located<Need>> Needs);

/// <summary>An answer that someone needs.</summary>
/// <param name="Criterion">The id of the criterion.</param>
/// <param name="Accepts">Of a choice: the ids of the options that will do.</param>
/// <param name="Without">Of a list: the ids of the terms that must not be on it.</param>
/// <param name="Why">Why people in this situation need it; null where a reader states a need of their own.</param>
public sealed record Need(string Criterion, EquatableList<Located<string>> Accepts, EquatableList<Located<string>> Without, string? Why)
{
    /// <summary>All that it names, whether that will do or must not be.</summary>
    public IEnumerable<Located<string>> Wanted => Accepts.Concat(Without);
}
