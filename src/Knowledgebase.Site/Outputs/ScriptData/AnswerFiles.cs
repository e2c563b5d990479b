using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Assets;

namespace Knowledgebase.Site.Outputs.ScriptData;

/// <summary>
/// All answers in short, for the pages that compare, search and choose. They share one folder, whose name changes
/// with the content of any of them: a script that was read with one of them never meets another of a later build.
/// </summary>
internal static class AnswerFiles
{
    /// <summary>The name of the file that pages name to their scripts; the others stand beside it.</summary>
    public const string Vocabulary = "answers/vocabulary.json";

    public static IReadOnlyList<OutputFile> Of(SiteContext context)
    {
        var json = AnswersJson.Readable;
        (string Name, byte[] Content)[] files =
        [
            ("vocabulary.json", Json(VocabularyData.Of(context), json.VocabularyData)),
            ("best-known.json", Json([.. context.Columns.Select(platform => PlatformData.Of(context, platform))], json.IReadOnlyListPlatformData)),
            ("best-known-events.json", Json(context.Columns.ToDictionary(platform => platform.Id, Events, StringComparer.Ordinal), json.DictionaryStringIReadOnlyListEventData)),
            ("all-platforms.json", Json([.. context.Platforms.Select(PlatformListing.Of)], json.IReadOnlyListPlatformListing)),
            .. context.Platforms.Select(platform => ($"platforms/{platform.Id}.json", Json(PlatformData.Of(context, platform), json.PlatformData))),
            .. context.Platforms.Select(platform => ($"events/{platform.Id}.json", Json(Events(platform), json.IReadOnlyListEventData))),
            .. context.Platforms.Select(platform => ($"recorded/{platform.Id}.json", Json(RecordedData.Of(platform), json.RecordedData))),
        ];
        var version = VersionOf(files);
        return [.. files.Select(file => new OutputFile($"{Urls.Data}answers/{version}/{file.Name}", file.Content, $"answers/{file.Name}"))];
    }

    static IReadOnlyList<EventData> Events(Platform platform) => [.. platform.Events.Select(happening => EventData.Of(happening.Value))];

    static byte[] Json<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(value, type);

    static string VersionOf(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}:{content.Length}:"));
            hash.AppendData(content);
        }
        return HashedName.Short(hash.GetHashAndReset());
    }
}

[JsonSerializable(typeof(VocabularyData))]
[JsonSerializable(typeof(IReadOnlyList<PlatformData>))]
[JsonSerializable(typeof(IReadOnlyList<PlatformListing>))]
[JsonSerializable(typeof(Dictionary<string, IReadOnlyList<EventData>>))]
[JsonSerializable(typeof(RecordedData))]
sealed partial class AnswersJson : JsonSerializerContext
{
    /// <summary>
    /// Leaves out what is null, and leaves letters of all languages as they are: no page has this JSON in it, so
    /// nothing in it can end a script.
    /// </summary>
    public static AnswersJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
