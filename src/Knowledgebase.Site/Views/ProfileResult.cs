using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Views;

/// <summary>A profile with the platforms that meet all its needs, or else come nearest.</summary>
/// <param name="Address">Where people choose with the profile as their start.</param>
/// <param name="Meets">Those that meet everything.</param>
/// <param name="Nearest">Where none does: those that miss the fewest needs.</param>
/// <param name="Missed">How many needs each of the nearest misses.</param>
internal sealed record ProfileResult(
    string Name, string Why, string Address, IReadOnlyList<PlatformLink> Meets, IReadOnlyList<PlatformLink> Nearest, int Missed)
{
    /// <param name="without">A platform that is left out, or null.</param>
    public static ProfileResult Of(SiteContext context, Profile profile, Platform? without)
    {
        var result = context.SuitabilitiesFor(profile);
        return new ProfileResult(
            profile.Name,
            profile.Why,
            Urls.ChoosingAs(profile.Id),
            Others(result.Meets),
            Others(result.Nearest),
            result.Nearest.Count == 0 ? 0 : result.Nearest[0].Reasons.Count);

        IReadOnlyList<PlatformLink> Others(IEnumerable<SuitabilityView> found) =>
            [.. found.Select(each => each.Platform).Where(platform => platform.Id != without?.Id)];
    }
}
