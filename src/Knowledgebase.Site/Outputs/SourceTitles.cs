using System.Text.Encodings.Web;
using System.Text.Json;

namespace Knowledgebase.Site.Outputs;

/// <summary>What the sources of the registry are called, by their ids, so that a form can find them by a part of it.</summary>
internal static class SourceTitles
{
    public const string Name = "source-titles.json";

    static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Of(SiteContext context) => OutputFile.Data(Name, JsonSerializer.SerializeToUtf8Bytes(
        context.Knowledge.Sources.ToDictionary(source => source.Value.Id, source => $"{source.Value.Title}, {source.Value.Publisher}", StringComparer.Ordinal),
        readable));
}
