using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Knowledgebase.Facts.Reading.Decoding;

namespace Knowledgebase.Facts.Schemas;

/// <summary>
/// Schemas for editors, so that they complete, explain and check what people write. They are made of what the reader of
/// facts itself goes by, and of the words and ids of a knowledge base; where a schema can express a mistake, both find it.
/// </summary>
public static class InputSchemas
{
    static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schemas of all kinds of files, in the order of their names.</summary>
    public static EquatableList<InputSchema> Of(KnowledgeBase knowledge)
    {
        var forms = new FieldTypeSchemas(knowledge.Vocabulary);
        InputSchema[] schemas =
        [
            Schema(SharedSchemas.Name, null, SharedSchemas.Of(knowledge)),
            Schema("site.json", "site.yml", forms.Of(SiteSettingsDecoder.ObjectShape)),
            Schema("topics.json", "vocabulary/topics.yml", forms.Of(VocabularyDecoder.TopicsForm)),
            Schema("criteria.json", "vocabulary/criteria.yml", forms.Of(VocabularyDecoder.CriteriaForm)),
            Schema("terms.json", "vocabulary/terms.yml", forms.Of(VocabularyDecoder.TermsForm)),
            Schema("scopes.json", "vocabulary/scopes.yml", forms.Of(VocabularyDecoder.ScopesForm)),
            Schema("audiences.json", "vocabulary/audiences.yml", forms.Of(AudienceDecoder.ObjectShape)),
            Schema("profiles.json", "vocabulary/profiles.yml", ProfileSchemas.Of(knowledge.Vocabulary)),
            Schema("readers.json", "vocabulary/readers.yml", forms.Of(ReaderGroupDecoder.FileForm)),
            Schema("hosts.json", "vocabulary/hosts.yml", forms.Of(HostDecoder.ObjectShape)),
            Schema("glossary.json", "vocabulary/glossary.yml", forms.Of(GlossaryDecoder.FileForm)),
            Schema("search.json", "vocabulary/search.yml", forms.Of(PhraseDecoder.ObjectShape)),
            Schema("platform.json", "platforms/*/platform.yml", forms.Of(PlatformDecoder.ObjectShape)),
            .. from topic in knowledge.Vocabulary.Topics
               select Schema($"findings-{topic.Value.Id}.json", $"platforms/*/{topic.Value.Id}.yml", FindingSchemas.Of(knowledge.Vocabulary, topic.Value)),
            Schema("events.json", "platforms/*/events.yml", forms.Of(new FieldType.List(new FieldType.Shaped(EventDecoder.ObjectShape), Most: null))),
            Schema("tips.json", "platforms/*/tips.yml", forms.Of(new FieldType.List(new FieldType.Shaped(TipDecoder.ObjectShape), Most: null))),
            Schema("sources.json", "sources/*.yml", forms.Of(new FieldType.Group(new FieldType.Shaped(SourceDecoder.ObjectShape), Most: null))),
            Schema("article.json", "articles/*.yml", forms.Of(ArticleDecoder.ObjectShape)),
            Schema("changes.json", "changes/*.yml", forms.Of(new FieldType.List(new FieldType.Shaped(ChangeDecoder.ObjectShape), Most: null))),
        ];
        return [.. schemas.OrderBy(schema => schema.Name, StringComparer.Ordinal)];
    }

    /// <summary>The schema for a file of the input; null for what none is for.</summary>
    /// <param name="file">From the folder of the input, with forward slashes.</param>
    public static InputSchema? For(this EquatableList<InputSchema> schemas, string file) =>
        schemas.FirstOrDefault(schema => schema.Files is { } files && Matches(files.Split('/'), file.Split('/')));

    static bool Matches(string[] pattern, string[] path) => pattern.Length == path.Length && pattern.Zip(path).All(part =>
        part.First == part.Second
        || (part.First.StartsWith('*') && part.Second.EndsWith(part.First[1..], StringComparison.Ordinal)));

    static InputSchema Schema(string name, string? files, JsonObject schema)
    {
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "$comment", InputSchema.Mark);
        return new InputSchema(name, files, schema.ToJsonString(Readable) + "\n");
    }
}
