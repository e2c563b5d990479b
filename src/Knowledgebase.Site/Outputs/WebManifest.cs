using System.Text.Json.Nodes;

namespace Knowledgebase.Site.Outputs;

/// <summary>What a device shows that keeps the site among its programs (W3C, Web Application Manifest).</summary>
internal static class WebManifest
{
    public const string Address = "/site.webmanifest";

    /// <summary>The ground of light pages, as the style sheet has it.</summary>
    const string Paper = "#fdfcf9";

    public static OutputFile Of(SiteContents contents)
    {
        var settings = contents.Context.Knowledge.Settings;
        var manifest = new JsonObject
        {
            ["name"] = settings.Title,
            ["description"] = settings.Description ?? settings.Title,
            // From where the manifest stands, so that it holds in a folder too.
            ["start_url"] = ".",
            ["display"] = "minimal-ui",
            ["background_color"] = Paper,
            ["theme_color"] = Paper,
            ["icons"] = new JsonArray(
            [
                .. Icon(contents, "images/favicon.svg", "image/svg+xml", "any"),
                .. Icon(contents, "images/touch-icon.png", "image/png", "180x180"),
                .. Icon(contents, "images/icon-512.png", "image/png", "512x512"),
            ]),
        };
        return OutputFile.Text(Address, manifest.ToJsonString() + "\n");
    }

    static IEnumerable<JsonNode> Icon(SiteContents contents, string name, string type, string sizes) =>
        contents.Theme.Assets.Where(asset => asset.Name == name).Select(asset => (JsonNode)new JsonObject { ["src"] = asset.Address, ["type"] = type, ["sizes"] = sizes });
}
