using System.Text.Json.Serialization;
using Knowledgebase.Site;

namespace Knowledgebase.Cli.Preview;

/// <summary>What an open page must know to tell whether it is the latest.</summary>
/// <param name="Site">Names the last good site and no other, of this preview or an earlier one; null before the first.</param>
/// <param name="Problems">Why there is no later one, a line each; empty where it is the latest.</param>
internal sealed record PreviewState(string? Site, IReadOnlyList<string> Problems)
{
    /// <summary>What is served; null before the first good site.</summary>
    [JsonIgnore]
    public LiveSite? Pages { get; init; }
}
