using Knowledgebase.Facts.Reasoning;
using Knowledgebase.Site.Pictures;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>All platforms.</summary>
internal static class PlatformsPage
{
    public static Page Of(Publication publication) => new(Addresses.Platforms, "platforms", () => Model(publication));

    static PlatformsModel Model(Publication publication) => new(
        "Platforms",
        $"All {publication.Platforms.Count} services with who runs them and how they answer.",
        [
            .. publication.Platforms.Select(platform => new PlatformsRow(
                PlatformLink.To(platform),
                platform.Vendor,
                Countries.Name(platform.Jurisdiction),
                platform.Summary,
                publication.Knowledge.Tally(platform, publication.Today),
                publication.HasColumn(platform) ? ProfilePicture.Of(publication, platform) : null)),
        ],
        publication.Platforms.Count - publication.Columns.Count);
}

/// <summary>What the template <c>platforms</c> is given.</summary>
/// <param name="WithoutPicture">How many have no picture, since there are more than a page can carry.</param>
internal sealed record PlatformsModel(string Title, string Description, IReadOnlyList<PlatformsRow> Platforms, int WithoutPicture)
    : PageModel(Title, Description)
{
    public override IReadOnlyList<string> Styles => ["pictures.css"];
}

/// <summary>A platform in the list.</summary>
/// <param name="Profile">Null for those beyond the first, where there are many.</param>
internal sealed record PlatformsRow(
    PlatformLink Platform, string Vendor, string Country, string Summary, RatingTally Counts, ProfilePicture? Profile);
