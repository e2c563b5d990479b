using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.References;

/// <summary>A citation as data for citation managers (CSL-JSON, schema 1.0.2).</summary>
internal static class CslJsonReference
{
    static readonly JsonSerializerOptions readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Reference reference)
    {
        var item = new JsonObject
        {
            ["id"] = reference.Key,
            ["type"] = "webpage",
            ["title"] = reference.Title,
            ["author"] = new JsonArray(new JsonObject { ["literal"] = reference.Author }),
            ["container-title"] = reference.Author,
            ["URL"] = reference.Address,
        };
        if (reference.Checked is { } day)
            item["issued"] = new JsonObject { ["date-parts"] = new JsonArray(Parts(day)) };
        return new JsonArray(item).ToJsonString(readable);
    }

    static JsonArray Parts(PartialDate day) => [day.Year, .. new[] { day.Month, day.Day }.OfType<int>().Select(part => JsonValue.Create(part))];
}
