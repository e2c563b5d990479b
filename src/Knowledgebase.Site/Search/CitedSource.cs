using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Search;

/// <summary>A source with what it is cited for.</summary>
/// <param name="Platform">The id of the only platform that it is cited for; null where it is none or several.</param>
/// <param name="Topics">The places in the vocabulary of the topics that it is cited for.</param>
internal sealed record CitedSource(Source Source, string? Platform, IReadOnlyList<int> Topics)
{
    public static CitedSource Of(SiteContext context, Source source)
    {
        var citations = context.Citations.Of(source.Id);
        var platforms = citations.Select(PlatformOf).Distinct(StringComparer.Ordinal).Take(2).ToList();
        var criteria = citations.OfType<Citation.OfFinding>().Select(citation => citation.Criterion);
        return new CitedSource(
            source,
            platforms is [{ } only] && context.Knowledge.Platform(only) is not null ? only : null,
            SearchTopics.Of(context, criteria));
    }

    static string? PlatformOf(Citation citation) => citation switch
    {
        Citation.OfPlatform of => of.Platform.Id,
        Citation.OfFinding of => of.Platform.Id,
        Citation.OfEvent of => of.Platform.Id,
        Citation.OfTip of => of.Platform.Id,
        Citation.OfClaim of => of.Claim.Platform?.Value,
        _ => null,
    };
}
