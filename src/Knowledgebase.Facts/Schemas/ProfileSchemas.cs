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
            var need = Need(forms, vocabulary, criterion);
            need.Insert(0, "description", criterion.QuestionAbout("the platform"));
            properties[criterion.Id] = need;
        }
        needs.Remove("propertyNames");
        needs["properties"] = properties;
        needs["additionalProperties"] = false;
        return schema;
    }

    // A choice is needed by what will do, a list by what must not be on it; never in the way of the other.
    static JsonObject Need(FieldTypeSchemas forms, Vocabulary vocabulary, Criterion criterion)
    {
        var need = forms.Of(ProfileDecoder.NeedShape);
        var properties = need["properties"]!.AsObject();
        var (key, other) = criterion.Answers is AnswerSpace.Choice
            ? (ProfileDecoder.Accepts, ProfileDecoder.Without)
            : (ProfileDecoder.Without, ProfileDecoder.Accepts);
        properties.Remove(other);
        var list = properties[key]!.AsObject();
        switch (criterion.Answers)
        {
            case AnswerSpace.Choice { Options: var options }:
                list["items"] = Among(options.Select(option => (option.Id, option.Label)));
                // A need that accepts every option asks for nothing.
                list["maxItems"] = Math.Max(1, options.Count - 1);
                break;
            case AnswerSpace.Terms { Group: var group } when vocabulary.TermGroup(group.Value) is { } terms:
                list["items"] = Among(terms.Terms.Select(term => (term.Id, term.Label)));
                break;
        }
        need["required"]!.AsArray().Add(key);
        return need;
    }

    static JsonObject Among(IEnumerable<(string Id, string Label)> words) => new()
    {
        ["enum"] = FieldTypeSchemas.Words(words.Select(word => word.Id)),
        ["enumDescriptions"] = FieldTypeSchemas.Words(words.Select(word => word.Label)),
    };
}
