using System.Text.Json.Nodes;

namespace Knowledgebase.Facts.Schemas;

/// <summary>Makes schemas of what a criterion can be answered with.</summary>
internal static class AnswerSchemas
{
    const string Unknown = "unknown";
    const string WhatUnknownIs = "It was looked for and not found.";

    public static JsonObject Of(Vocabulary vocabulary, Criterion? criterion) => criterion?.Answers switch
    {
        AnswerSpace.Choice choice => Choice(choice.Options),
        AnswerSpace.Terms terms when vocabulary.TermGroup(terms.Group.Value) is { } group => Terms(group),
        _ => new JsonObject { ["type"] = new JsonArray("string", "array") },
    };

    static JsonObject Choice(EquatableList<Option> options) => new()
    {
        ["enum"] = FieldTypeSchemas.Words(options.Select(option => option.Id).Append(Unknown)),
        ["enumDescriptions"] = FieldTypeSchemas.Words(options.Select(option => option.Label).Append(WhatUnknownIs)),
    };

    // The pattern speaks of a single word, and the rest of a list.
    static JsonObject Terms(TermGroup group)
    {
        var term = new JsonObject
        {
            ["enum"] = FieldTypeSchemas.Words(group.Terms.Select(term => term.Id)),
            ["enumDescriptions"] = FieldTypeSchemas.Words(group.Terms.Select(term => term.Label)),
        };
        var schema = FieldTypeSchemas.List(term, distinct: true);
        schema["type"] = new JsonArray("array", "string");
        schema["pattern"] = $"^{Unknown}$";
        schema["errorMessage"] = $"Write a list of terms in brackets, or {Unknown}.";
        schema["examples"] = new JsonArray(Unknown);
        schema["if"] = new JsonObject { ["contains"] = new JsonObject { ["const"] = "none" } };
        schema["then"] = new JsonObject { ["maxItems"] = 1 };
        return schema;
    }
}
