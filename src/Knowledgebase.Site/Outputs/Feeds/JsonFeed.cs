using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.Feeds;

/// <summary>Writes a feed as JSON Feed 1.1 (jsonfeed.org).</summary>
internal static class JsonFeed
{
    static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="address">Where it stands.</param>
    public static byte[] Write(SiteContext context, FeedContents contents, string address) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = contents.Title,
            ["home_page_url"] = contents.Page,
            ["feed_url"] = context.Whole(address),
            ["language"] = "en",
            ["authors"] = new JsonArray(new JsonObject { ["name"] = contents.Author, ["url"] = context.Whole(Urls.Home) }),
            ["items"] = new JsonArray([.. contents.Changes.Select(change => new JsonObject
            {
                ["id"] = FeedFiles.TagOf(context, change.Day, change.Id),
                ["url"] = context.Whole(change.Address),
                ["title"] = change.Title,
                ["content_text"] = change.Text,
                ["date_published"] = $"{change.Day.View().Iso}T00:00:00Z",
            })]),
        },
        readable);
}
