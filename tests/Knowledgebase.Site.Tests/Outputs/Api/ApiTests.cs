using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using Json.Schema;
using Knowledgebase.Site.Outputs;
using Microsoft.Data.Sqlite;
using Microsoft.OpenApi;

namespace Knowledgebase.Site.Tests.Outputs.Api;

/// <summary>What is published for programs, read by programs made for it.</summary>
[Collection(OnTheRealSite.Name)]
public sealed class ApiTests(RealSite site)
{
    const string Folder = "api/v1/";

    IEnumerable<string> JsonFiles => site.Files.Where(file => file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith(".json", StringComparison.Ordinal));

    [Fact]
    public async Task The_description_is_OpenAPI_and_names_every_file()
    {
        await using var text = File.OpenRead(Path.Join(site.Output, Folder + "openapi.json"));
        var read = await OpenApiDocument.LoadAsync(text, "json", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        var described = read.Document!.Paths.Keys.Select(path => path[1..]).ToHashSet(StringComparer.Ordinal);
        var published = site.Files
            .Where(file => file.StartsWith(Folder, StringComparison.Ordinal))
            .Select(file => file[Folder.Length..])
            .Select(file => file.Split('/') is [var kind, _] ? $"{kind}/{{{(kind == "platforms" ? "platform" : "criterion")}}}.json" : file);
        Assert.Equal(described.Order(StringComparer.Ordinal), published.Distinct().Except(["openapi.json", "all.json.sha256", "all.sqlite.sha256"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_file_is_what_its_schema_says()
    {
        var description = JsonNode.Parse(site.Read(Folder + "openapi.json"))!;
        var schemas = description["components"]!["schemas"]!.AsObject().ToDictionary(
            schema => schema.Key, schema => JsonSchema.FromText(schema.Value!.ToJsonString()), StringComparer.Ordinal);

        Assert.All(JsonFiles.Where(file => !file.EndsWith("openapi.json", StringComparison.Ordinal)), file =>
        {
            var name = file[Folder.Length..] is var path && path.Contains('/', StringComparison.Ordinal)
                ? path.StartsWith("platforms/", StringComparison.Ordinal) ? "platform" : "criterion"
                : path[..^".json".Length];
            using var document = JsonDocument.Parse(site.Read(file));
            Assert.True(schemas[name].Evaluate(document.RootElement).IsValid, file);
        });
    }

    [Fact]
    public void The_published_shape_stays()
    {
        var description = JsonNode.Parse(site.Read(Folder + "openapi.json"))!.AsObject();
        description.Remove("servers");
        var shape = description.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
        var file = Path.Join(Repository.Root, "tests", "fixtures", "api-v1.json");
        if (Environment.GetEnvironmentVariable("UPDATE_API_SHAPE") is "1")
            File.WriteAllText(file, shape);

        Assert.True(File.ReadAllText(file) == shape,
            "The shape of the API is not what was published. If something was only added: UPDATE_API_SHAPE=1 tests/run Site. If a name or type changed, that needs /api/v2/.");
    }

    [Fact]
    public void Every_finding_event_and_source_is_there()
    {
        var whole = JsonNode.Parse(site.Read(Folder + "all.json"))!["data"]!;

        Assert.Equal(site.Knowledge.Platforms.Sum(platform => platform.Value.Findings.Sum(history => history.Findings.Count)), whole["findings"]!.AsArray().Count);
        Assert.Equal(site.Knowledge.Platforms.Sum(platform => platform.Value.Events.Count), whole["events"]!.AsArray().Count);
        Assert.Equal(site.Knowledge.Sources.Count, whole["sources"]!.AsArray().Count);
        Assert.Equal(
            site.Read(Folder + "all.json.sha256"),
            $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Join(site.Output, Folder + "all.json"))))}  all.json\n");
    }

    [Fact]
    public void The_database_holds_the_same()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Join(site.Output, Folder, "all.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();

        Assert.Equal("ok", Ask("PRAGMA integrity_check"));
        Assert.Equal((long)site.Knowledge.Sources.Count, Ask("SELECT COUNT(*) FROM sources"));
        Assert.Equal((long)site.Knowledge.Platforms.Sum(platform => platform.Value.Findings.Sum(history => history.Findings.Count)), Ask("SELECT COUNT(*) FROM findings"));
        Assert.Equal(0L, Ask("SELECT COUNT(*) FROM finding_evidence WHERE source NOT IN (SELECT id FROM sources)"));
        Assert.Equal(
            site.Read(Folder + "all.sqlite.sha256"),
            $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Join(site.Output, Folder + "all.sqlite"))))}  all.sqlite\n");

        object? Ask(string query)
        {
            using var command = connection.CreateCommand();
            command.CommandText = query;
            return command.ExecuteScalar();
        }
    }

    [Fact]
    public void Every_address_of_the_index_is_a_file_and_every_page_that_a_record_names_is_there()
    {
        var index = JsonNode.Parse(site.Read(Folder + "index.json"))!["data"]!;
        var addresses = index["files"]!.AsArray().Select(file => (string)file!["address"]!)
            .Concat(index["platforms"]!.AsObject().Select(platform => (string)platform.Value!))
            .Concat(index["criteria"]!.AsObject().Select(criterion => (string)criterion.Value!));
        var whole = JsonNode.Parse(site.Read(Folder + "all.json"))!["data"]!.AsObject();
        var pages = whole.Select(list => list.Value).OfType<JsonArray>().SelectMany(list => list).Select(record => (string)record!["page"]!);

        Assert.All(addresses.Concat(pages.Select(page => page.Split('#')[0]).Distinct()), address =>
            Assert.Contains(Urls.File(address[(site.Knowledge.Settings.Address.Length - 1)..]), site.Files));
    }

    [Theory]
    [InlineData("comparison.csv")]
    [InlineData("events.csv")]
    [InlineData("sources.csv")]
    public void A_table_can_be_read_by_a_reader_that_refuses_lines_with_other_numbers_of_cells(string name)
    {
        using var lines = Table(site.Read(Folder + name));
        var count = 0;
        for (; lines.Read(); count++)
            Assert.NotEmpty(lines.GetString(0));

        Assert.True(count > 100);
    }

    [Fact]
    public void A_formula_in_a_cell_is_text()
    {
        using var small = new SmallSite(SmallInput.Complete(field => $"=HYPERLINK(\"https://evil.example\"), \"the\" {field}"));
        var written = small.Built().Read(Folder + "sources.csv");

        using var lines = Table(written);
        var titles = new List<string>();
        while (lines.Read())
            titles.Add(lines.GetString(lines.GetOrdinal("title")));
        Assert.Contains("'=HYPERLINK(\"https://evil.example\"), \"the\" news title", titles);
    }

    [Fact]
    public void Other_sites_may_read_the_data_and_nothing_else()
    {
        Assert.Contains(ResponseHeaders.For("/api/v1/all.json"), header => header is { Key: "Access-Control-Allow-Origin", Value: "*" });
        Assert.All((string[])["/", "/data/search.json", "/assets/style.css"], address =>
            Assert.DoesNotContain(ResponseHeaders.For(address), header => header.Key == "Access-Control-Allow-Origin"));
    }

    static CsvDataReader Table(string text) => new(
        CsvReader.FromText(text, new CsvReaderOptions { FieldCountMismatch = CsvFieldCountHandling.Throw, MalformedData = CsvMalformedDataHandling.Throw }),
        leaveOpen: false);
}
