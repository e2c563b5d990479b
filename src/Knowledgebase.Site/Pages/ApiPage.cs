using Knowledgebase.Site.Outputs.Api;

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
        ]);
}

/// <summary>What the template <c>api</c> is given.</summary>
/// <param name="Base">The whole address that those of all files begin with.</param>
/// <param name="Platform">The id of a platform, for examples; null where there is none.</param>
/// <param name="Criterion">The id of a criterion, for examples; null where there is none.</param>
internal sealed record ApiModel(
    string Title, string Description, string Base, string? Platform, string? Criterion, IReadOnlyList<ApiFileView> Files) : PageModel(Title, Description)
{
    public override string Alternate => Urls.ApiFile("index.json");
}

/// <summary>A file of the API.</summary>
/// <param name="Holds">What is in it, in a sentence.</param>
internal sealed record ApiFileView(string Name, string Address, string Holds);
