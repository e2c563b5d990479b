using System.Text.Json.Nodes;

namespace Knowledgebase.Facts.Schemas;

/// <summary>Makes the schema of what findings can be limited to.</summary>
internal static class LimitSchemas
{
    public static JsonObject Of(KnowledgeBase knowledge)
    {
        var properties = new JsonObject();
        foreach (var kind in knowledge.Vocabulary.ScopeKinds)
            properties[kind.Value.Id] = OneOrMore(
                kind.Value.Scopes.Select(scope => scope.Id), kind.Value.Scopes.Select(scope => scope.Label));
        // A schema is for files of one name, whichever platform they are of; so it knows the editions of all.
        var editions = knowledge.Platforms.SelectMany(platform => platform.Value.Editions)
            .Select(edition => edition.Value.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        properties[ScopeKind.Edition] = OneOrMore(editions, editions);
        return new JsonObject
        {
            ["type"] = "object",
            ["minProperties"] = 1,
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    static JsonObject OneOrMore(IEnumerable<string> ids, IEnumerable<string> labels) => new()
    {
        ["anyOf"] = new JsonArray(One(ids, labels), FieldTypeSchemas.List(One(ids, labels), distinct: true)),
    };

    static JsonObject One(IEnumerable<string> ids, IEnumerable<string> labels) => new()
    {
        ["enum"] = FieldTypeSchemas.Words(ids),
        ["enumDescriptions"] = FieldTypeSchemas.Words(labels),
    };
}
