using System.Globalization;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Markdown;

namespace Knowledgebase.Site.Pages;

/// <summary>Pages of prose that no page can be made of.</summary>
internal static class UnreadableProse
{
    /// <summary>Nobody reads a page that is longer.</summary>
    const int MostCharacters = 100_000;

    public static IEnumerable<Problem> In(KnowledgeBase knowledge) => knowledge.Pages.AsParallel().SelectMany(Wrong);

    static IEnumerable<Problem> Wrong(Prose prose)
    {
        if (prose.Body.Length > MostCharacters)
            return [SiteRules.UnreadableProse.At(prose.BodyAt, string.Create(
                CultureInfo.InvariantCulture, $"This page is longer than {MostCharacters:N0} characters. Make several pages of it."))];
        try
        {
            MarkdownText.ToHtml(prose.Body);
            return [];
        }
        catch (UnreadableMarkdownException wrong)
        {
            return [wrong.Rule.At(prose.BodyAt with { Line = prose.BodyAt.Line + wrong.Line }, wrong.Message)];
        }
    }
}
