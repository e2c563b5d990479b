using System.Text.Json.Nodes;
using Knowledgebase.Facts.Answers;
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
            Decide(schema, "kind", AnswerKinds.All);
        else if (shape == ArticleDecoder.ClaimShape)
            Decide(schema, "verdict", "unsupported", [], Needs(EvidenceDecoder.Key.Name));
    }

    // Where the key is missing, that is the only mistake.
    static void Decide(JsonObject schema, string key, string value, JsonObject then, JsonObject otherwise)
    {
        var decision = new JsonObject();
        Choose(decision, key, value, then, otherwise);
        schema["if"] = Needs(key);
        schema["then"] = decision;
    }

    // The last kind is what is left where it is none of the others.
    static void Decide(JsonObject schema, string key, IReadOnlyList<AnswerKindDeclaration> kinds)
    {
        var otherwise = KeysOf(kinds[^1]);
        foreach (var kind in kinds.Reverse().Skip(1))
        {
            var decision = new JsonObject();
            Choose(decision, key, kind.Name, KeysOf(kind), otherwise);
            otherwise = decision;
        }
        schema["if"] = Needs(key);
        schema["then"] = otherwise;
    }

    static JsonObject KeysOf(AnswerKindDeclaration kind) => new()
    {
        ["allOf"] = new JsonArray(Needs([.. kind.Required.Select(key => key.Name)]), RulesOut([.. AnswerKinds.KeysOfOthers(kind)])),
    };

    static void Choose(JsonObject schema, string key, string value, JsonObject then, JsonObject otherwise)
    {
        schema["if"] = new JsonObject { ["properties"] = new JsonObject { [key] = new JsonObject { ["const"] = value } } };
        schema["then"] = then;
        schema["else"] = otherwise;
    }

    static JsonObject Needs(params string[] keys) => new() { ["required"] = FieldTypeSchemas.Words(keys) };

    static JsonObject RulesOut(params string[] keys)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
            properties[key] = false;
        return new JsonObject { ["properties"] = properties };
    }
}
