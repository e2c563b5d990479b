using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Markdown;

namespace Knowledgebase.Site.Pages;

/// <summary>What shows in a page of prose by itself: links that lead nowhere wherever the site stands, and headings that are none.</summary>
internal static class ProseMistakes
{
    public static IEnumerable<Problem> In(KnowledgeBase knowledge) => knowledge.Pages.SelectMany(prose => Links(prose).Concat(Headings(prose)));

    static IEnumerable<Problem> Links(Prose prose) =>
        from link in MarkdownText.Links(prose.Body)
        let mistake = LinkAddress.Mistake(link.Address)
        where mistake is not null
        select SiteRules.MalformedLink.At(prose.At(link.Line, link.Column), mistake);

    static IEnumerable<Problem> Headings(Prose prose) =>
        from heading in MarkdownText.Headings(prose.Body)
        let mistake = string.IsNullOrWhiteSpace(heading.Words) ? "This heading has no words. Write some behind it, or take it away."
            : heading.Level == 1 ? "The title of the page is its first heading, and the front matter has it. Begin this one with ##."
            : null
        where mistake is not null
        select SiteRules.MalformedHeading.At(prose.At(heading.Line, heading.Column), mistake);

    /// <summary>A place in the body of a page, from a line and a column that are counted from 0.</summary>
    public static Position At(this Prose prose, int line, int column) => prose.BodyAt with { Line = prose.BodyAt.Line + line, Column = column + 1 };
}
