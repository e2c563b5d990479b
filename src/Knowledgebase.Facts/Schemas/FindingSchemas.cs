using System.Text.Json.Nodes;
using Knowledgebase.Facts.Reading.Decoding;

namespace Knowledgebase.Facts.Schemas;

/// <summary>Makes the schemas of the files of findings, which know the answers that each question allows.</summary>
internal static class FindingSchemas
{
    /// <summary>The schema of the files of one topic.</summary>
    public static JsonObject Of(Vocabulary vocabulary, Topic topic)
    {
        var properties = new JsonObject();
        foreach (var criterion in vocabulary.CriteriaOf(topic.Id))
        {
            var findings = FieldTypeSchemas.List(Finding(new FieldTypeSchemas(vocabulary, criterion)), distinct: false);
            findings.Insert(0, "description", $"{criterion.QuestionAbout("the platform")} {criterion.Why}".TrimEnd());
            properties[criterion.Id] = findings;
        }
        return new JsonObject
        {
            ["description"] = $"{topic.Title}. {topic.Lead}",
            ["type"] = "object",
            ["minProperties"] = 1,
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    // A finding has its own answer, or it has `same-as` and takes one over.
    static JsonObject Finding(FieldTypeSchemas forms)
    {
        var own = FindingDecoder.ObjectShape;
        var shared = FindingDecoder.SharedShape;
        var taken = new JsonObject();
        foreach (var key in FindingDecoder.Taken)
            taken[key] = false;
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = forms.Properties(own.Keys.Concat(shared.Keys).DistinctBy(key => key.Name)),
            ["additionalProperties"] = false,
            ["if"] = Has(FindingDecoder.SameAs),
            ["then"] = new JsonObject { ["properties"] = taken },
            ["else"] = new JsonObject
            {
                ["required"] = FieldTypeSchemas.Words(own.Required.Select(key => key.Name)),
                // Only that nothing is known needs no source.
                ["if"] = new JsonObject
                {
                    ["properties"] = new JsonObject { ["value"] = new JsonObject { ["const"] = "unknown" } },
                },
                ["else"] = Has(EvidenceDecoder.Key.Name),
            },
        };
    }

    static JsonObject Has(string key) => new() { ["required"] = new JsonArray(key) };
}
