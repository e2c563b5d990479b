using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Knowledgebase.Facts.Checks;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Decoding;

namespace Knowledgebase.Facts.Schemas;

/// <summary>Makes schemas of the forms that the reader of facts declares.</summary>
/// <param name="criterion">The question that answers are to; null where it is not known.</param>
internal sealed class FieldTypeSchemas(Vocabulary vocabulary, Criterion? criterion = null)
{
    // To the reader every word is a text. To an editor some look like numbers or like true and false.
    static JsonArray AnyText => ["string", "number", "boolean"];

    /// <summary>The schema of a group with the keys of a shape.</summary>
    public JsonObject Of(ObjectShape shape)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = Properties(shape.Keys),
            ["required"] = Words(shape.Required.Select(key => key.Name)),
            ["additionalProperties"] = false,
        };
        KeysThatDepend.AddTo(schema, shape);
        return schema;
    }

    /// <summary>What may stand under each of these keys.</summary>
    public JsonObject Properties(IEnumerable<Key> keys)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            var schema = Of(key.FieldType);
            // Beside a reference nothing counts in this version of JSON Schema.
            if (schema.ContainsKey("$ref"))
                schema = new JsonObject { ["allOf"] = new JsonArray(schema) };
            schema.Insert(0, "description", key.Description);
            properties[key.Name] = schema;
        }
        return properties;
    }

    /// <summary>The schema of what may stand in a place.</summary>
    public JsonObject Of(FieldType form) => form switch
    {
        FieldType.Text text => Text(text, @"\S", string.Create(
            CultureInfo.InvariantCulture, $"Write what it should say, in {text.Most:N0} characters at most, or take it away.")),
        FieldType.Quotation => Text(form,
            $@"^\s*\S+(\s+\S+){{0,{LongQuote.MostWords - 1}}}\s*$",
            $"Shorten this to what leads to the place: {LongQuote.MostWords} words and {LongQuote.MostCharacters} characters at most."),
        FieldType.Like { Most: not null } like => Text(form, like.Pattern.Expression, like.Pattern.Advice),
        FieldType.Like like => new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = like.Pattern.Expression,
            ["errorMessage"] = like.Pattern.Advice,
        },
        FieldType.Address => AddressLike(form, "([/?#]" + WithinAddress + "*)?"),
        FieldType.SiteAddress => AddressLike(form, "(/" + WithinFolder + "*)?/"),
        FieldType.RepositoryAddress => AddressLike(form, "(/" + WithinFolder + "*)?"),
        FieldType.Concept => new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = "^(dpv|pd):[A-Za-z0-9-]+$",
            ["errorMessage"] = "Name a concept of https://w3id.org/dpv, such as dpv:Advertising or pd:IPAddress.",
        },
        FieldType.Date or FieldType.PastDate => Date(),
        // YAML reads these words as a truth value, and editors do too.
        FieldType.OneOf { Words: var truth } when truth.SequenceEqual(["true", "false"]) => new JsonObject { ["type"] = "boolean" },
        FieldType.OneOf words => new JsonObject { ["enum"] = Words(words.Words) },
        FieldType.NewId => new JsonObject
        {
            ["type"] = new JsonArray("string", "integer"),
            ["pattern"] = Ids.Pattern,
            ["maxLength"] = Ids.Longest,
            ["errorMessage"] = "Use lower-case letters and digits, in words joined by single hyphens.",
        },
        FieldType.IdOf id => SharedSchemas.ReferTo(id.Kind),
        FieldType.List list => List(Of(list.Item), list.Distinct, list.Most),
        FieldType.Group group => Group(group),
        FieldType.Shaped shaped => Of(shaped.ObjectShape),
        FieldType.Answer => criterion?.Answers.Schema(vocabulary) ?? AnswerSchemas.Any(),
        FieldType.Limits => SharedSchemas.ReferToLimits(),
        FieldType.Number number => new JsonObject
        {
            ["type"] = new JsonArray("number", "string"),
            ["minimum"] = 0,
            ["maximum"] = number.Highest,
            ["pattern"] = @"^\d+(\.\d+)?$",
            ["errorMessage"] = "Write digits alone, such as 85000000 or 12.50.",
        },
        _ => throw new UnreachableException(),
    };

    /// <summary>A list that holds something.</summary>
    /// <param name="most">How many entries it can have; null where nothing limits them.</param>
    public static JsonObject List(JsonObject item, bool distinct, int? most = null)
    {
        var schema = new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = item };
        if (most is not null)
            schema["maxItems"] = most;
        if (distinct)
            schema["uniqueItems"] = true;
        return schema;
    }

    /// <summary>One of a few words, each with what editors show beside it.</summary>
    public static JsonObject OneOf(IEnumerable<(string Word, string Description)> words) => new()
    {
        ["enum"] = Words(words.Select(word => word.Word)),
        ["enumDescriptions"] = Words(words.Select(word => word.Description)),
    };

    /// <summary>Words as JSON.</summary>
    public static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);

    JsonObject Group(FieldType.Group group)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["minProperties"] = 1,
            ["propertyNames"] = new JsonObject { ["pattern"] = Ids.Pattern, ["maxLength"] = Ids.Longest },
            ["additionalProperties"] = Of(group.Entry),
        };
        if (group.Most is not null)
            schema["maxProperties"] = group.Most;
        return schema;
    }

    static JsonObject Text(FieldType form, string pattern, string message) =>
        new() { ["type"] = AnyText, ["pattern"] = pattern, ["maxLength"] = form.Longest, ["errorMessage"] = message };

    // As WebAddress has it, as far as a pattern can tell.
    const string WithinAddress = @"[^\s""<>\\^`{|}]";
    const string WithinFolder = @"[^\s""<>\\^`{|}?#*:]";
    const string WithinHost = @"[^\s""<>\\^`{|}/?#@]";

    static JsonObject AddressLike(FieldType form, string end) => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^https?://{WithinHost}+{end}$",
        ["maxLength"] = form.Longest,
        ["errorMessage"] = string.Create(CultureInfo.InvariantCulture,
            $"Write a whole web address with https://, without spaces, {(end == "/" ? "with a slash at its end, " : "")}in {form.Longest:N0} characters at most."),
    };

    static JsonObject Date() => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = @"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$",
        ["minimum"] = Values.FirstYear,
        ["maximum"] = Values.LastYear,
        ["errorMessage"] = "Write a year, a month or a day, such as 2020, 2020-10 or 2020-10-27.",
    };
}
