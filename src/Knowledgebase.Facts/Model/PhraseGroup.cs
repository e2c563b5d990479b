namespace Knowledgebase.Facts.Model;

/// <summary>Words and phrases of one sort, by which search understands what people type.</summary>
/// <param name="Id">The sort.</param>
public sealed record PhraseGroup(string Id, EquatableList<Located<Phrases>> Members)
{
    /// <summary>How people ask for pages; each is named by the first part of its address.</summary>
    public const string Pages = "pages";

    /// <summary>Words that search takes for the same, such as "host" and "organiser".</summary>
    public const string SameMeaning = "same-meaning";

    /// <summary>Names of what the knowledge base tells nothing about; the first is how it is called.</summary>
    public const string NotCovered = "not-covered";

    /// <summary>Frequent words of languages that people may ask in, by the tag of the language (BCP 47).</summary>
    public const string Languages = "languages";
}

/// <summary>Words and phrases that stand for one thing.</summary>
/// <param name="Id">The thing.</param>
public sealed record Phrases(string Id, EquatableList<Located<string>> Words);
