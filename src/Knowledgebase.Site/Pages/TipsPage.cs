using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Lists;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>What people can do, platform by platform; with many platforms each letter has a page.</summary>
internal static class TipsPage
{
    public static IEnumerable<Page> Of(SiteContext context)
    {
        var list = Letters.OfPlatforms(Urls.Tips, context.Platforms.Where(platform => platform.Tips.Count > 0));
        return list.Pages(
            "tips",
            () => Model(context, "Protect yourself", list.IsWhole ? context.Platforms : context.Columns, list.Links(), null),
            part => Model(context, part.View.TitleAfter("Protect yourself"), part.Entries, part.View.Parts, part.View));
    }

    static TipsModel Model(
        SiteContext context, string title, IEnumerable<Platform> platforms, IReadOnlyList<PartLink> parts, PartView? part) => new(
        title,
        $"What people can do to protect themselves on {context.Knowledge.Settings.Subject.Kind}, step by step.",
        [
            .. platforms.Select(platform => new TipsEntry(
                PlatformLink.To(platform),
                Urls.TipsOn(platform.Id),
                [.. platform.Tips.Select(tip => TipView.Of(context.Knowledge, platform, tip))])),
        ],
        parts,
        part);
}

/// <summary>What the template <c>tips</c> is given.</summary>
/// <param name="Parts">The letters, where each has a page; empty where all platforms stand on one.</param>
/// <param name="Part">The letter whose page it is; null for the first page.</param>
internal sealed record TipsModel(
    string Title, string Description, IReadOnlyList<TipsEntry> Platforms, IReadOnlyList<PartLink> Parts, PartView? Part)
    : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiFile("tips.json"))];
}

/// <summary>The tips for one platform.</summary>
internal sealed record TipsEntry(PlatformLink Platform, string Address, IReadOnlyList<TipView> Tips);
