using System.Text.Json;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Facts.Tests.Schemas;

/// <summary>The schemas of this repository, and that editors find them. tests/Knowledgebase.Editor.Tests tells what they find.</summary>
public sealed class InputSchemasTests
{
    static readonly string Top = FindTop(AppContext.BaseDirectory);
    static readonly string InputFolder = Path.Join(Top, "input");

    static readonly EquatableList<InputSchema> Schemas =
        InputSchemas.Of(InputReader.Read(InputFolder, DateOnly.MaxValue).Knowledge!);

    [Fact]
    public void They_are_those_of_the_facts_as_they_stand()
    {
        var kept = Directory.EnumerateFiles(Path.Join(InputFolder, InputSchema.Folder))
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
        var stale = Schemas.Where(schema => kept.GetValueOrDefault(schema.Name) != schema.Text).Select(schema => schema.Name)
            .Concat(kept.Keys.Except(Schemas.Select(schema => schema.Name)))
            .ToList();

        Assert.True(stale.Count == 0,
            $"The facts or their form have changed, and {string.Join(", ", stale)} in input/{InputSchema.Folder} not with them. "
            + "Run `dotnet run --project src/Knowledgebase.Cli -- schema` and commit what it writes.");
    }

    [Fact]
    public void Each_file_of_facts_names_its_schema_in_its_first_line() => Assert.Empty(
        from path in Directory.EnumerateFiles(InputFolder, "*.yml", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(InputFolder, path).Replace(Path.DirectorySeparatorChar, '/')
        let line = Schemas.For(file)?.LineFor(file)
        where File.ReadLines(path).First() != line
        select $"{file} should begin with the line {line}");

    [Fact]
    public void The_settings_for_an_editor_name_the_files_of_each()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Join(Top, ".vscode/settings.json")));

        Assert.Equal(
            Schemas.Where(schema => schema.Files is not null)
                .Select(schema => ($"./input/{InputSchema.Folder}/{schema.Name}", $"input/{schema.Files}")),
            settings.RootElement.GetProperty("yaml.schemas").EnumerateObject()
                .Select(schema => (schema.Name, schema.Value.GetString()!)));
    }

    [Fact]
    public void What_each_key_means_is_told() => Assert.All(Schemas, schema => Assert.All(
        Properties(JsonDocument.Parse(schema.Text).RootElement),
        property => Assert.True(
            property.Value.ValueKind == JsonValueKind.False || property.Value.TryGetProperty("anyOf", out _)
            || property.Value.GetProperty("description").GetString() is { Length: > 10 },
            $"{schema.Name}: {property.Name}")));

    [Fact]
    public void The_ids_of_sources_and_platforms_and_the_answers_to_each_question_can_be_completed()
    {
        var input = Input.Sound().Read().Knowledge!;
        var schemas = InputSchemas.Of(input).ToDictionary(schema => schema.Name, schema => JsonDocument.Parse(schema.Text).RootElement);
        var ids = schemas["shared.json"].GetProperty("definitions");
        var finding = schemas["findings-security.json"].GetProperty("properties").GetProperty("end-to-end-encryption").GetProperty("items");

        Assert.Equal(["court-file", "help-page"], Words(ids.GetProperty("source").GetProperty("enum")));
        Assert.Equal(["zoom"], Words(ids.GetProperty("platform").GetProperty("enum")));
        Assert.Equal(
            ["always", "optional", "none", "unknown"], Words(finding.GetProperty("properties").GetProperty("value").GetProperty("enum")));
    }

    [Fact]
    public void A_key_cannot_be_read_in_another_form_than_schemas_tell() =>
        Assert.Throws<InvalidOperationException>(() => SourceDecoder.ObjectShape.IndexOf<FieldType.Date>("title"));

    static IEnumerable<JsonProperty> Properties(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("properties", out var properties)
            && element.TryGetProperty("additionalProperties", out _))
        {
            foreach (var property in properties.EnumerateObject())
                yield return property;
        }
        var inner = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(property => property.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => [],
        };
        foreach (var property in inner.SelectMany(Properties))
            yield return property;
    }

    static IEnumerable<string?> Words(JsonElement words) => words.EnumerateArray().Select(word => word.GetString());

    static string FindTop(string folder) =>
        File.Exists(Path.Join(folder, "Knowledgebase.sln")) ? folder : FindTop(Path.GetDirectoryName(folder)!);
}
