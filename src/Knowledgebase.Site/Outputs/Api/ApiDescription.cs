using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Knowledgebase.Site.Outputs.Api;

/// <summary>Describes the files of the API: OpenAPI 3.1, whose schemas are JSON Schemas (draft 2020-12) made of the records.</summary>
internal static class ApiDescription
{
    static readonly JsonSchemaExporterOptions exporting = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    public static byte[] Write(ApiContents api) => JsonSerializer.SerializeToUtf8Bytes(Of(api));

    static JsonObject Of(ApiContents api)
    {
        var paths = new JsonObject { ["/index.json"] = Path("Where the files are.", "index", null) };
        var schemas = new JsonObject { ["index"] = Schema<ApiIndex>() };
        foreach (var resource in ApiFiles.Resources)
            paths["/" + resource.Name] = Path(resource.Holds, NameOf(resource), null);
        foreach (var table in ApiTables.All)
            paths["/" + table.Name] = Table(table.Holds);
        paths["/" + ApiDatabase.Name] = Get(ApiDatabase.Holds, "application/vnd.sqlite3", new JsonObject { ["type"] = "string", ["contentMediaType"] = "application/vnd.sqlite3" });
        paths["/platforms/{platform}.json"] = Path("A platform with everything that is recorded of it.", "platform", "platform");
        paths["/criteria/{criterion}.json"] = Path("A question with the answers of all platforms.", "criterion", "criterion");
        schemas["platforms"] = Schema<IReadOnlyList<ApiPlatform>>();
        schemas["platform"] = Schema<ApiPlatformWhole>();
        schemas["vocabulary"] = Schema<ApiVocabulary>();
        schemas["criteria"] = Schema<IReadOnlyList<ApiCriterion>>();
        schemas["criterion"] = Schema<ApiCriterionWhole>();
        schemas["findings"] = Schema<IReadOnlyList<ApiFinding>>();
        schemas["events"] = Schema<IReadOnlyList<ApiEvent>>();
        schemas["settlements"] = Schema<IReadOnlyList<ApiEvent>>();
        schemas["tips"] = Schema<IReadOnlyList<ApiTip>>();
        schemas["sources"] = Schema<IReadOnlyList<ApiSource>>();
        schemas["articles"] = Schema<IReadOnlyList<ApiArticle>>();
        schemas["glossary"] = Schema<IReadOnlyList<ApiWord>>();
        schemas["all"] = Schema<ApiWhole>();
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "The facts as files",
                ["version"] = "1",
                ["description"] = "Properties keep their names and types under this address. New ones may be added.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = api.Data.Whole(Urls.ApiFiles).TrimEnd('/') }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    static string NameOf(ApiResource resource) => resource.Name[..^".json".Length];

    static JsonObject Path(string summary, string schema, string? parameter)
    {
        var path = Get(summary, "application/json", new JsonObject { ["$ref"] = $"#/components/schemas/{schema}" });
        if (parameter is not null)
            path["parameters"] = new JsonArray(new JsonObject
            {
                ["name"] = parameter,
                ["in"] = "path",
                ["required"] = true,
                ["description"] = $"The id of the {parameter}.",
                ["schema"] = new JsonObject { ["type"] = "string" },
            });
        return path;
    }

    static JsonObject Table(string summary) => Get(summary, "text/csv", new JsonObject { ["type"] = "string" });

    static JsonObject Get(string summary, string type, JsonObject schema) => new()
    {
        ["get"] = new JsonObject
        {
            ["summary"] = summary,
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = "The file.",
                    ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } },
                },
            },
        },
    };

    static JsonNode Schema<T>() => ApiJson.Readable.GetTypeInfo(typeof(ApiDocument<T>))!.GetJsonSchemaAsNode(exporting);

    static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        // The exporter cannot know that a type parameter is never null.
        if (context.PropertyInfo is { Name: "data" } && schema["type"] is JsonArray types)
            schema["type"] = types[0]!.GetValue<string>();
        if (schema is JsonObject properties
            && context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false) is [DescriptionAttribute description])
            properties.Insert(0, "description", description.Description);
        return schema;
    }
}
