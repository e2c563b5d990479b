using System.Text.Json.Nodes;
using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Schemas;

/// <summary>What the schemas of answers have in common, whatever kind of answer a criterion takes.</summary>
internal static class AnswerSchemas
{
    /// <summary>The word for an answer that nobody found, as editors explain it.</summary>
    public static readonly AnswerValue Unknown = new(Answer.Unknown.Id, "It was looked for and not found.", null);

    /// <summary>The schema of an answer to a criterion of which nothing else is known.</summary>
    public static JsonObject Any() => new() { ["type"] = new JsonArray("string", "array") };
}
