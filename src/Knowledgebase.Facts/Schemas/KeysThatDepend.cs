using System.Text.Json.Nodes;
using Knowledgebase.Facts.Reading.Decoding;

namespace Knowledgebase.Facts.Schemas;

/// <summary>Adds to the schema of a group which keys ask for or rule out others.</summary>
internal static class KeysThatDepend
{
    public static void AddTo(JsonObject schema, ObjectShape shape)
    {
        if (shape == EvidenceDecoder.ObjectShape)
            schema["dependencies"] = new JsonObject { ["rejected"] = new JsonArray("says") };
        else if (shape == PlatformDecoder.ObjectShape)
            Decide(schema, "status", "retired", Needs("retired"), RulesOut("retired"));
        else if (shape == VocabularyDecoder.CriterionShape)
            Decide(schema, "kind", "choice", Both(Needs("options"), RulesOut("terms")), Both(Needs("terms"), RulesOut("options")));
        else if (shape == ArticleDecoder.ClaimShape)
            Decide(schema, "verdict", "unsupported", [], Needs(EvidenceDecoder.Key.Name));
    }

    // Where the key is missing, that is the only mistake.
    static void Decide(JsonObject schema, string key, string value, JsonObject then, JsonObject otherwise)
    {
        schema["if"] = new JsonObject { ["required"] = new JsonArray(key) };
        schema["then"] = new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { [key] = new JsonObject { ["const"] = value } } },
            ["then"] = then,
            ["else"] = otherwise,
        };
    }

    static JsonObject Needs(string key) => new() { ["required"] = new JsonArray(key) };

    static JsonObject RulesOut(string key) => new() { ["properties"] = new JsonObject { [key] = false } };

    static JsonObject Both(JsonObject one, JsonObject other) => new() { ["allOf"] = new JsonArray(one, other) };
}
