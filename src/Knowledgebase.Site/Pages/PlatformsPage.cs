using Knowledgebase.Facts.Reasoning;
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
                TallyView.Of(publication, platform, publication.Knowledge.Vocabulary.Criteria.Select(criterion => criterion.Value)))),
        ]);
}

/// <summary>What the template <c>platforms</c> is given.</summary>
internal sealed record PlatformsModel(string Title, string Description, IReadOnlyList<PlatformsRow> Platforms)
    : PageModel(Title, Description);

/// <summary>A platform in the list.</summary>
internal sealed record PlatformsRow(
    PlatformLink Platform, string Vendor, string Country, string Summary, RatingTally Counts, TallyView Tally);
