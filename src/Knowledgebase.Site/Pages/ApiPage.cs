using System.Text.Json.Nodes;
using Knowledgebase.Site.Outputs.Api;
using Knowledgebase.Site.StructuredData;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>How to use the facts as data.</summary>
internal static class ApiPage
{
    public static Page Of(SiteContext context) => new(Urls.Api, "api", () => Model(context));

    static ApiModel Model(SiteContext context) => new(
        "Data",
        "Every fact as JSON and CSV, with its sources, standing and dates: files at addresses that stay, free to use.",
        context.Knowledge.Settings.Address + Urls.ApiFiles[1..],
        context.Platforms is [var platform, ..] ? platform.Id : null,
        context.Knowledge.Vocabulary.Criteria is [var criterion, ..] ? criterion.Value.Id : null,
        [
            .. ApiFiles.Resources.Select(resource => new ApiFileView(resource.Name, Urls.ApiFile(resource.Name), resource.Holds)),
            .. ApiTables.All.Select(table => new ApiFileView(table.Name, Urls.ApiFile(table.Name), table.Holds)),
            new ApiFileView(ApiDatabase.Name, Urls.ApiFile(ApiDatabase.Name), ApiDatabase.Holds),
        ],
        LastChecked.Of(context.Platforms)?.View());
}

/// <summary>What the template <c>api</c> is given.</summary>
/// <param name="Base">The whole address that those of all files begin with.</param>
/// <param name="Platform">The id of a platform, for examples; null where there is none.</param>
/// <param name="Criterion">The id of a criterion, for examples; null where there is none.</param>
/// <param name="Checked">The last day on which anything was held against its sources; null where nothing was.</param>
internal sealed record ApiModel(
    string Title, string Description, string Base, string? Platform, string? Criterion, IReadOnlyList<ApiFileView> Files, DateView? Checked) : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiFile("index.json"))];

    public override IEnumerable<JsonObject> Describe(SiteModel site, string address) =>
    [
        DatasetDescription.Of(site, address, $"{site.SiteTitle}: all facts", Description, Files.Select(file => file.Address), Checked?.Iso),
    ];
}

/// <summary>A file of the API.</summary>
/// <param name="Holds">What is in it, in a sentence.</param>
internal sealed record ApiFileView(string Name, string Address, string Holds);
