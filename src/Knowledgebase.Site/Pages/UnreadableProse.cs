using Knowledgebase.Facts;
using Knowledgebase.Facts.Checking;
using Knowledgebase.Site.Markdown;

namespace Knowledgebase.Site.Pages;

/// <summary>Pages of prose that no page can be made of.</summary>
internal static class UnreadableProse
{
    /// <summary>Nobody reads a page that is longer, and made-up text of that length can keep a parser busy for minutes.</summary>
    const int MostCharacters = 100_000;

    public static IEnumerable<Problem> In(KnowledgeBase knowledge) =>
        from prose in knowledge.Pages
        let wrong = Wrong(prose)
        where wrong is not null
        select SiteRules.UnreadableProse.At(prose.BodyAt, wrong);

    static string? Wrong(Prose prose)
    {
        if (prose.Body.Length > MostCharacters)
            return $"This page is longer than {MostCharacters} characters. Make several pages of it.";
        try
        {
            MarkdownText.ToHtml(prose.Body);
            return null;
        }
        catch (ArgumentException)
        {
            return "Quotes, lists or brackets stand too deep within each other for a page to be made of this. Take some away.";
        }
    }
}
