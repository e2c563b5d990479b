using System.Text.Json.Nodes;
using Knowledgebase.Site.Pages;

namespace Knowledgebase.Site.StructuredData;

/// <summary>The claims of an article with what the evidence makes of each (schema.org <c>ClaimReview</c>).</summary>
internal static class ClaimReviews
{
    const int Best = 5;
    const int Worst = 1;

    public static IEnumerable<JsonObject> Of(SiteModel site, string page, ArticleModel article) =>
        article.Claims.Select(claim => Review(site, $"{SiteDescription.Whole(site, page)}#{claim.Anchor}", article, claim));

    static JsonObject Review(SiteModel site, string address, ArticleModel article, ClaimView claim) => JsonLd.Thing("ClaimReview",
        ("@id", address),
        ("url", address),
        ("claimReviewed", claim.Says),
        ("datePublished", article.Checked.Iso),
        ("author", SiteDescription.Publisher(site)),
        ("reviewBody", claim.Because),
        ("reviewRating", JsonLd.Thing("Rating",
            ("alternateName", claim.Verdict.Label),
            ("ratingValue", Value(claim.Verdict.Id) is { } value ? value : null),
            ("bestRating", Best),
            ("worstRating", Worst))),
        ("itemReviewed", JsonLd.Thing("Claim",
            ("author", JsonLd.Thing("Organization", ("name", article.Source.Publisher))),
            ("datePublished", article.Source.Published?.Iso),
            ("appearance", JsonLd.Thing("CreativeWork", ("name", article.Source.Title), ("url", article.Source.Url))))));

    /// <summary>How true a claim is; null for one that nothing was found on.</summary>
    static int? Value(string verdict) => verdict switch
    {
        "accurate" => Best,
        "outdated" => 3,
        "misleading" => 2,
        "wrong" => Worst,
        _ => null,
    };
}
