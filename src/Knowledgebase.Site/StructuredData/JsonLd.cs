using System.Text.Json.Nodes;
using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site.StructuredData;

/// <summary>
/// Writes JSON-LD 1.1 with the terms of schema.org and DCAT 3. The serializer writes every character that HTML or a script
/// could take for its own as an escape, so what a page holds of it cannot end the element that it stands in.
/// </summary>
internal static class JsonLd
{
    /// <summary>What the terms of a page's description mean.</summary>
    static JsonArray Context => new("https://schema.org", new JsonObject
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dct"] = "http://purl.org/dc/terms/",
    });

    /// <summary>A thing with what is known of it: what is null, and a list without entries, is left out.</summary>
    public static JsonObject Thing(string type, params IEnumerable<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type.Split(' ') is [var only] ? only : new JsonArray([.. type.Split(' ').Select(name => JsonValue.Create(name))]) };
        foreach (var (name, value) in properties)
            if (value is not (null or JsonArray { Count: 0 }))
                thing[name] = value;
        return thing;
    }

    /// <summary>A thing that is described elsewhere.</summary>
    public static JsonObject Reference(string address) => new() { ["@id"] = address };

    /// <summary>Several values of a property.</summary>
    public static JsonArray List(IEnumerable<JsonNode?> values) => new([.. values]);

    /// <summary>Things as what stands in a page within <c>script type="application/ld+json"</c>; null for none.</summary>
    public static Html? Script(IReadOnlyList<JsonObject> things) => things.Count == 0
        ? null
        : new Html(new JsonObject { ["@context"] = Context, ["@graph"] = List(things) }.ToJsonString());
}
