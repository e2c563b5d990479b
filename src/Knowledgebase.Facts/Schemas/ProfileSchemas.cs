using System.Text.Json.Nodes;
using Knowledgebase.Facts.Reading.Decoding;

namespace Knowledgebase.Facts.Schemas;

/// <summary>Makes the schema of <c>profiles.yml</c>, which knows the questions that can be needed and the answers to each.</summary>
internal static class ProfileSchemas
{
    public static JsonObject Of(Vocabulary vocabulary)
    {
        var forms = new FieldTypeSchemas(vocabulary);
        var schema = forms.Of(ProfileDecoder.FileForm);
        var needs = schema["additionalProperties"]!["properties"]![ProfileDecoder.Needs]!.AsObject();
        var properties = new JsonObject();
        foreach (var (criterion, _) in vocabulary.Criteria)
        {
            var need = forms.Of(ProfileDecoder.NeedShape);
            criterion.Answers.NarrowNeed(need, vocabulary);
            need.Insert(0, "description", criterion.QuestionAbout("the platform"));
            properties[criterion.Id] = need;
        }
        needs.Remove("propertyNames");
        needs["properties"] = properties;
        needs["additionalProperties"] = false;
        return schema;
    }
}
