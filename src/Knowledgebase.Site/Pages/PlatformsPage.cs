using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Lists;
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
        list.Links(),
        null);

    static PlatformsModel Model(SiteContext context, ListPart<Platform> part) => new(
        part.View.TitleAfter(context.Knowledge.Settings.Subject.PluralAsTitle),
        $"{context.Knowledge.Settings.Subject.PluralAsTitle} under {part.View.Label} with who runs them and how they answer.",
        [.. part.Entries.Select(platform => Row(context, platform))],
        part.View.Parts,
        part.View);

    static PlatformsRow Row(SiteContext context, Platform platform) => new(
        PlatformLink.To(platform),
        platform.Vendor,
        Countries.Name(platform.Jurisdiction),
        platform.Summary,
        TallyWords.Of(context.Knowledge.Tally(platform, context.Today)));
}

/// <summary>What the template <c>platforms</c> is given.</summary>
/// <param name="Parts">The letters, where each has a page; empty where all platforms stand on one.</param>
/// <param name="Part">The letter whose page it is; null for the first page.</param>
internal sealed record PlatformsModel(
    string Title,
    string Description,
    IReadOnlyList<PlatformsRow> Platforms,
    IReadOnlyList<PartLink> Parts,
    PartView? Part) : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiFile("platforms.json"))];
}

/// <summary>A platform in the list.</summary>
/// <param name="Counts">How many answers mean what, in words.</param>
internal sealed record PlatformsRow(
    PlatformLink Platform, string Vendor, string Country, string Summary, string Counts);
