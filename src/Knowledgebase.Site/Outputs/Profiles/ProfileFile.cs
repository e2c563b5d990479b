using System.Text.Json;
using System.Text.Json.Serialization;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Outputs.Profiles;

/// <summary>The needs of the starting profiles, for the page on which people choose.</summary>
internal static class ProfileFile
{
    /// <summary>By which the page names it to its script.</summary>
    public const string Name = "profiles.json";

    public static OutputFile Of(Vocabulary vocabulary) => OutputFile.Data(Name, JsonSerializer.SerializeToUtf8Bytes(
        vocabulary.Profiles.ToDictionary(profile => profile.Value.Id, profile => ProfileData.Of(profile.Value), StringComparer.Ordinal),
        ProfilesJson.Default.DictionaryStringProfileData));
}

/// <summary>A profile in short; its words stand on the page.</summary>
/// <param name="For">Whose answers count.</param>
/// <param name="Needs">By criterion, the ids of options that will do or of terms that must not be listed.</param>
internal sealed record ProfileData(string For, IReadOnlyDictionary<string, IReadOnlyList<string>> Needs)
{
    public static ProfileData Of(Profile profile) => new(
        profile.SpeaksFor.Value,
        profile.Needs.ToDictionary(
            need => need.Value.Criterion,
            IReadOnlyList<string> (need) => [.. need.Value.Accepts.Concat(need.Value.Without).Select(id => id.Value)],
            StringComparer.Ordinal));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dictionary<string, ProfileData>))]
sealed partial class ProfilesJson : JsonSerializerContext;
