using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Lists;
using Knowledgebase.Site.Pictures;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>All platforms; with many of them each letter has a page.</summary>
internal static class PlatformsPage
{
    public static IEnumerable<Page> Of(SiteContext context)
    {
        var list = Letters.OfPlatforms(Urls.Platforms, context.Platforms);
        return list.Pages("platforms", () => Model(context, list), part => Model(context, part));
    }

    static PlatformsModel Model(SiteContext context, LongList<Platform> list) => new(
        context.Knowledge.Settings.Subject.PluralAsTitle,
        $"All {context.Platforms.Count} {context.Knowledge.Settings.Subject.Plural} with who runs them and how they answer.",
        [.. (list.IsWhole ? context.Platforms : context.Columns).Select(platform => Row(context, platform))],
        list.IsWhole ? context.Platforms.Count - context.Columns.Count : 0,
        list.Links(),
        null);

    static PlatformsModel Model(SiteContext context, ListPart<Platform> part) => new(
        part.View.TitleAfter(context.Knowledge.Settings.Subject.PluralAsTitle),
        $"Services under {part.View.Label} with who runs them and how they answer.",
        [.. part.Entries.Select(platform => Row(context, platform) with { Profile = null })],
        0,
        part.View.Parts,
        part.View);

    static PlatformsRow Row(SiteContext context, Platform platform) => new(
        PlatformLink.To(platform),
        platform.Vendor,
        Countries.Name(platform.Jurisdiction),
        platform.Summary,
        context.Knowledge.Tally(platform, context.Today),
        context.HasColumn(platform) ? ProfilePicture.Of(context, platform) : null);
}

/// <summary>What the template <c>platforms</c> is given.</summary>
/// <param name="WithoutPicture">How many have no picture, since there are more than a page can carry.</param>
/// <param name="Parts">The letters, where each has a page; empty where all platforms stand on one.</param>
/// <param name="Part">The letter whose page it is; null for the first page.</param>
internal sealed record PlatformsModel(
    string Title,
    string Description,
    IReadOnlyList<PlatformsRow> Platforms,
    int WithoutPicture,
    IReadOnlyList<PartLink> Parts,
    PartView? Part) : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiFile("platforms.json"))];

    public override IReadOnlyList<string> Styles => ["styles/pictures.css"];
}

/// <summary>A platform in the list.</summary>
/// <param name="Profile">Null for those beyond the first, where there are many.</param>
internal sealed record PlatformsRow(
    PlatformLink Platform, string Vendor, string Country, string Summary, RatingTally Counts, ProfilePicture? Profile);
