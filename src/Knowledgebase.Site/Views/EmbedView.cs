using System.Net;
using Knowledgebase.Facts.Names;

namespace Knowledgebase.Site.Views;

/// <summary>What people copy to show a fact or a platform on a site of theirs.</summary>
/// <param name="Badge">The address of the picture.</param>
/// <param name="Html">The badge with its link, as HTML.</param>
/// <param name="Markdown">The badge with its link, as Markdown.</param>
/// <param name="Frame">The table of answers in a frame, as HTML; null where there is none.</param>
internal sealed record EmbedView(string Badge, string Html, string Markdown, string? Frame)
{
    /// <param name="page">The page that is shown.</param>
    /// <param name="badge">Its badge.</param>
    /// <param name="title">What the badge says where it cannot be seen.</param>
    /// <param name="table">The page with the table, or null.</param>
    /// <returns>Null where it is not known on which host the site stands.</returns>
    public static EmbedView? Of(SiteContext context, string page, string badge, string title, string? table = null)
    {
        if (!context.Knowledge.Settings.HasHost)
            return null;
        var (text, target, picture) = (WebUtility.HtmlEncode(title), context.Whole(page), context.Whole(badge));
        return new EmbedView(
            badge,
            $"<a href=\"{target}\"><img src=\"{picture}\" alt=\"{text}\" height=\"20\"></a>",
            $"[![{MarkdownEncoder.Text(title)}](<{picture}>)](<{target}>)",
            table is null ? null : $"<iframe src=\"{context.Whole(table)}\" title=\"{text}\" width=\"100%\" height=\"420\" loading=\"lazy\"></iframe>");
    }
}
