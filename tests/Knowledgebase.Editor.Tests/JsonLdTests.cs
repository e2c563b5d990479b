using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Knowledgebase.Facts.Names;
using Knowledgebase.Site;

namespace Knowledgebase.Editor.Tests;

/// <summary>What pages and files state in JSON-LD, read by a processor that is made for it and held against the published vocabularies.</summary>
public sealed partial class JsonLdTests : IDisposable
{
    const string Address = "https://sample.example";

    readonly string folder = Directory.CreateTempSubdirectory("knowledgebase-jsonld-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_description_is_JSON_LD_and_uses_terms_that_are_published()
    {
        var documents = Documents().ToList();
        var statements = await StatementsOfAsync(documents);

        Assert.Equal(documents.Count, statements.Count);
        Assert.All(statements.Values, quads => Assert.NotEmpty(quads));
        var published = File.ReadLines(Path.Join(Repository.Top, "tests/fixtures/published-terms.txt")).Where(line => !line.StartsWith('#')).ToHashSet(StringComparer.Ordinal);
        var used = statements.Values.SelectMany(quads => Iri().Matches(quads)).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.Equal([], used.Where(IsTerm).Where(term => !published.Contains(term) && DataPrivacyVocabulary.KindOf(Short(term)) is null));
        Assert.All(used, iri => Assert.True(Uri.IsWellFormedUriString(iri, UriKind.Absolute), iri));
    }

    [Fact]
    public async Task The_site_its_data_its_claims_and_what_services_do_with_data_are_described()
    {
        var statements = await StatementsOfAsync([.. Documents()]);

        Assert.Contains("<https://schema.org/SearchAction>", statements["index.html"], StringComparison.Ordinal);
        Assert.Contains("<http://www.w3.org/ns/dcat#Dataset>", statements["api/index.html"], StringComparison.Ordinal);
        Assert.Contains($"<http://www.w3.org/ns/dcat#downloadURL> <{Address}/api/v1/all.json>", statements["api/index.html"], StringComparison.Ordinal);
        Assert.Contains("<https://schema.org/BreadcrumbList>", statements["platforms/quillo/end-to-end-encryption/index.html"], StringComparison.Ordinal);
        Assert.Contains("<https://schema.org/claimReviewed>", statements["articles/quillo-owns-you/index.html"], StringComparison.Ordinal);
        Assert.Contains("<https://w3id.org/dpv#hasRecipient> <https://w3id.org/dpv#DataProcessor>", string.Concat(statements.Where(file => file.Key.EndsWith("dpv.jsonld", StringComparison.Ordinal)).Select(file => file.Value)), StringComparison.Ordinal);
    }

    IEnumerable<JsonObject> Documents()
    {
        var built = SiteBuilder.Build(new BuildRequest(
            Path.Join(Repository.Top, "tests/fixtures/sample-site"), Path.Join(Repository.Top, "theme"), Path.Join(folder, "site"), new DateOnly(2026, 11, 21)));
        Assert.True(built.Succeeded, string.Join('\n', built.Problems));
        var root = Path.Join(folder, "site");
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".html" or ".jsonld"))
        {
            var text = File.ReadAllText(file);
            var name = Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
            if (file.EndsWith(".html", StringComparison.Ordinal))
                text = Script().Match(text).Groups[1].Value;
            if (text.Length > 0)
                yield return new JsonObject { ["name"] = name, ["base"] = $"{Address}/{name}", ["text"] = text };
        }
    }

    static async Task<Dictionary<string, string>> StatementsOfAsync(IReadOnlyList<JsonObject> documents)
    {
        var start = new ProcessStartInfo("node", [Path.Join(Repository.Top, "tests/Knowledgebase.Editor.Tests/statements.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        var said = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.StandardInput.WriteAsync(new JsonArray([.. documents]).ToJsonString());
        node.StandardInput.Close();
        var text = await said;
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, node.ExitCode);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(text)!;
    }

    static bool IsTerm(string iri) =>
        iri.StartsWith("https://schema.org/", StringComparison.Ordinal) || iri.StartsWith("https://w3id.org/dpv", StringComparison.Ordinal)
        || iri.StartsWith("http://www.w3.org/ns/dcat#", StringComparison.Ordinal) || iri.StartsWith("http://purl.org/dc/terms/", StringComparison.Ordinal);

    static string Short(string iri) => iri
        .Replace("https://w3id.org/dpv/pd#", "pd:", StringComparison.Ordinal)
        .Replace("https://w3id.org/dpv#", "dpv:", StringComparison.Ordinal);

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    // A literal can hold brackets, but not quotes that are not escaped.
    [GeneratedRegex("(?:^|\\s)<([^>\\s]+)>(?=\\s)")]
    private static partial Regex Iri();
}
