using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>What people can do on one platform.</summary>
internal static class PlatformTipsPage
{
    public static IEnumerable<Page> Of(SiteContext context) =>
        context.Platforms.Select(platform =>
            new Page(Urls.TipsOn(platform.Id), "platform-tips", () => Model(context, platform)) { At = context.PlaceOf(platform) });

    static PlatformTipsModel Model(SiteContext context, Platform platform) => new(
        $"Protect yourself on {platform.Name}",
        $"What people can do to protect themselves on {platform.Name}, step by step.",
        PlatformLink.To(platform),
        LeavingPage.AddressFor(context, platform),
        [.. platform.Tips.Select(tip => TipView.Of(context.Knowledge, platform, tip))]);
}

/// <summary>What the template <c>platform-tips</c> is given.</summary>
/// <param name="Leaving">The page about leaving the platform, or null where there is none.</param>
internal sealed record PlatformTipsModel(string Title, string Description, PlatformLink Platform, string? Leaving, IReadOnlyList<TipView> Tips)
    : PageModel(Title, Description);
