using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.References;

/// <summary>A citation in a sentence.</summary>
internal static class PlainReference
{
    public static string Of(Reference reference) =>
        $"\u201C{reference.Title}\u201D, {reference.Author}{(reference.Checked is { } day ? $", checked {Days.InWords(day)}" : "")}. {reference.Address}";
}
