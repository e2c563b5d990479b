using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>What people can do on one platform.</summary>
internal static class ProtectionPage
{
    public static IEnumerable<Page> Of(SiteContext context) =>
        context.Platforms.Select(platform =>
            new Page(Urls.ProtectionOn(platform.Id), "protection", () => Model(context.Knowledge, platform)));

    static ProtectionModel Model(KnowledgeBase knowledge, Platform platform) => new(
        $"Protect yourself on {platform.Name}",
        $"What people can do to protect themselves on {platform.Name}, step by step.",
        PlatformLink.To(platform),
        [.. platform.Tips.Select(tip => TipView.Of(knowledge, platform, tip))]);
}

/// <summary>What the template <c>protection</c> is given.</summary>
internal sealed record ProtectionModel(string Title, string Description, PlatformLink Platform, IReadOnlyList<TipView> Tips)
    : PageModel(Title, Description);
