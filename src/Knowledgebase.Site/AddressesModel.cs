using Knowledgebase.Site.Pages;

namespace Knowledgebase.Site;

/// <summary>Where the pages stand of which the site has one each, and where files begin that templates name.</summary>
/// <param name="ApiFiles">What the addresses of all files of the API begin with.</param>
/// <param name="Schemas">What the addresses of the JSON Schemas begin with.</param>
/// <param name="OpenSearch">The file by which browsers search the site.</param>
internal sealed record AddressesModel(
    string Home, string Comparison, string Choosing, string Platforms, string Questions, string Events, string Settlements, string Articles,
    string Tips, string Sources, string Search, string Coverage, string Contribute, string Changes, string Readers, string ApiFiles,
    string Schemas, string OpenSearch)
{
    public static AddressesModel Current { get; } = new(
        Urls.Home, Urls.Comparison, Urls.Choosing, Urls.Platforms, Urls.Questions, Urls.Events, Urls.Settlements, Urls.Articles,
        Urls.Tips, Urls.Sources, Urls.Search, Urls.Coverage, Urls.Prose(ContributePage.Id), Urls.Changes, Urls.Readers,
        Urls.ApiFiles, Urls.Schemas, Outputs.OpenSearch.Address);
}
