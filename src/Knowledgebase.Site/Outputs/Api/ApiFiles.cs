using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Knowledgebase.Site.Outputs.Api;

/// <summary>The facts as JSON and CSV for everyone, at addresses that stay.</summary>
internal static class ApiFiles
{
    /// <summary>The file with everything.</summary>
    public const string Whole = "all.json";

    /// <summary>The files that there is one of, with what each holds, in the order in which they are told.</summary>
    public static IReadOnlyList<ApiResource> Resources { get; } =
    [
        new("platforms.json", "All platforms in short.", Urls.Platforms, api => api.Json(api.Platforms)),
        new("vocabulary.json", "Topics, terms, limits and standings.", Urls.Questions, api => api.Json(api.Data.Vocabulary())),
        new("criteria.json", "All questions with what can be answered.", Urls.Questions, api => api.Json(api.Criteria)),
        new("findings.json", "All findings, past and coming ones too.", Urls.Comparison, api => api.Json(api.Findings)),
        new("events.json", "All events, newest first.", Urls.Events, api => api.Json(api.Events)),
        new("settlements.json", "Settlements and fines, newest first.", Urls.Settlements, api => api.Json(api.Settlements)),
        new("tips.json", "What people can do.", Urls.Tips, api => api.Json(api.Tips)),
        new("sources.json", "The registry of sources.", Urls.Sources, api => api.Json(api.Sources)),
        new("articles.json", "Articles, claim by claim.", Urls.Articles, api => api.Json(api.Articles)),
        new("glossary.json", "Technical words in plain ones.", Urls.Glossary, api => api.Json(api.Glossary)),
        new(Whole, "All of these in one file.", Urls.Home, api => api.Json(new ApiWhole(
            api.Platforms, api.Data.Vocabulary(), api.Criteria, api.Findings, api.Events, api.Tips, api.Sources, api.Articles, api.Glossary))),
    ];

    public static IEnumerable<OutputFile> Of(SiteContext context)
    {
        var api = new Lazy<ApiContents>(() => new ApiContents(context));
        var resources = Resources.Select(resource => File(resource.Name, () => resource.Write(api.Value)(resource.Page))).ToList();
        var database = File(ApiDatabase.Name, () => ApiDatabase.Write(api.Value));
        return
        [
            File("index.json", () => api.Value.Json(Index(api.Value))(Urls.Api)),
            .. resources,
            Checksum(Whole, resources[^1]),
            database,
            Checksum(ApiDatabase.Name, database),
            .. context.Platforms.Select(platform => OutputFile.Later(
                Urls.ApiPlatform(platform.Id), () => api.Value.Json(api.Value.Data.PlatformWhole(platform))(Urls.Platform(platform.Id)))),
            .. context.Knowledge.Vocabulary.Criteria.Select(criterion => OutputFile.Later(
                Urls.ApiCriterion(criterion.Value.Id), () => api.Value.Json(api.Value.Data.CriterionWhole(criterion.Value))(Urls.Question(criterion.Value.Id)))),
            .. ApiTables.All.Select(table => File(table.Name, () => Encoding.UTF8.GetBytes(ApiTables.Text(table, api.Value)))),
            File("openapi.json", () => ApiDescription.Write(api.Value)),
        ];
    }

    static OutputFile Checksum(string name, OutputFile file) =>
        File(name + ".sha256", () => Encoding.UTF8.GetBytes($"{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))}  {name}\n"));

    static OutputFile File(string name, Func<byte[]> make) => OutputFile.Later(Urls.ApiFile(name), make);

    static ApiIndex Index(ApiContents api) => new(
        [
            .. Resources.Select(resource => new ApiFile(api.Data.Whole(Urls.ApiFile(resource.Name)), resource.Holds)),
            .. ApiTables.All.Select(table => new ApiFile(api.Data.Whole(Urls.ApiFile(table.Name)), table.Holds)),
            new ApiFile(api.Data.Whole(Urls.ApiFile(ApiDatabase.Name)), ApiDatabase.Holds),
            new ApiFile(api.Data.Whole(Urls.ApiFile("openapi.json")), "OpenAPI 3.1 with the JSON Schemas of all files."),
        ],
        api.Platforms.ToDictionary(platform => platform.Id, platform => platform.Data, StringComparer.Ordinal),
        api.Criteria.ToDictionary(criterion => criterion.Id, criterion => criterion.Data, StringComparer.Ordinal));
}

/// <summary>A file of the API.</summary>
/// <param name="Page">The page of the site that shows the same.</param>
/// <param name="Write">Gives the file, for the page that it names.</param>
internal sealed record ApiResource(string Name, string Holds, string Page, Func<ApiContents, Func<string, byte[]>> Write);

/// <summary>All records of the API, made once for all files that hold them.</summary>
internal sealed class ApiContents
{
    readonly Dictionary<string, string> addresses;

    public ApiContents(SiteContext context)
    {
        var knowledge = context.Knowledge;
        Data = new ApiData(context);
        Platforms = [.. context.Platforms.Select(Data.Platform)];
        Criteria = [.. knowledge.Vocabulary.Criteria.Select(criterion => Data.Criterion(criterion.Value))];
        Findings = [.. context.Platforms.SelectMany(platform => platform.Findings.SelectMany(history => Data.Findings(platform, history)))];
        Events =
        [
            .. from platform in context.Platforms
               from happening in platform.Events
               orderby happening.Value.Date.Earliest descending, happening.Value.Date.Latest, platform.Id, happening.Value.Id
               select Data.Event(platform, happening),
        ];
        Settlements = [.. Events.Where(happening => happening.Kind is "settlement" or "fine")];
        Tips = [.. context.Platforms.SelectMany(platform => platform.Tips.Select(tip => Data.Tip(platform, tip)))];
        Sources = [.. knowledge.Sources.Select(Data.Source).OrderBy(source => source.Id, StringComparer.Ordinal)];
        addresses = Sources.ToDictionary(source => source.Id, source => source.Url, StringComparer.Ordinal);
        Articles = [.. knowledge.Articles.Select(Data.Article)];
        Glossary = [.. knowledge.Vocabulary.Glossary.Select(Data.Word)];
    }

    public ApiData Data { get; }

    /// <summary>Where a source stands on the web; null for one that the registry does not have.</summary>
    public string? AddressOf(string source) => addresses.GetValueOrDefault(source);

    public IReadOnlyList<ApiPlatform> Platforms { get; }

    public IReadOnlyList<ApiCriterion> Criteria { get; }

    public IReadOnlyList<ApiFinding> Findings { get; }

    public IReadOnlyList<ApiEvent> Events { get; }

    public IReadOnlyList<ApiEvent> Settlements { get; }

    public IReadOnlyList<ApiTip> Tips { get; }

    public IReadOnlyList<ApiSource> Sources { get; }

    public IReadOnlyList<ApiArticle> Articles { get; }

    public IReadOnlyList<ApiWord> Glossary { get; }

    /// <summary>Data as a document, once the page is known that it names.</summary>
    public Func<string, byte[]> Json<T>(T data) => page =>
        JsonSerializer.SerializeToUtf8Bytes(Data.Document(page, data), (JsonTypeInfo<ApiDocument<T>>)ApiJson.Readable.GetTypeInfo(typeof(ApiDocument<T>))!);
}

[JsonSerializable(typeof(ApiDocument<ApiIndex>))]
[JsonSerializable(typeof(ApiDocument<IReadOnlyList<ApiPlatform>>))]
[JsonSerializable(typeof(ApiDocument<ApiPlatformWhole>))]
[JsonSerializable(typeof(ApiDocument<ApiVocabulary>))]
[JsonSerializable(typeof(ApiDocument<IReadOnlyList<ApiCriterion>>))]
[JsonSerializable(typeof(ApiDocument<ApiCriterionWhole>))]
[JsonSerializable(typeof(ApiDocument<IReadOnlyList<ApiFinding>>))]
[JsonSerializable(typeof(ApiDocument<IReadOnlyList<ApiEvent>>))]
[JsonSerializable(typeof(ApiDocument<IReadOnlyList<ApiTip>>))]
[JsonSerializable(typeof(ApiDocument<IReadOnlyList<ApiSource>>))]
[JsonSerializable(typeof(ApiDocument<IReadOnlyList<ApiArticle>>))]
[JsonSerializable(typeof(ApiDocument<IReadOnlyList<ApiWord>>))]
[JsonSerializable(typeof(ApiDocument<ApiWhole>))]
sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Keys in camel case, null where something is not known, letters of all languages as they are.</summary>
    public static ApiJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
