using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>What readers call each kind of what a search finds, in the order in which they can choose among them.</summary>
internal static class SearchKindWords
{
    public static IEnumerable<(string Kind, string Words)> Of(Subject subject) =>
    [
        ("platform", subject.PluralAsTitle),
        ("fact", "Answers"),
        ("question", "Questions"),
        ("event", "Events"),
        ("tip", "What you can do"),
        ("term", "Glossary"),
        ("claim", "Checked articles"),
        ("source", "Sources"),
        ("page", "Pages"),
    ];
}
