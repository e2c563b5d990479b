using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Outputs.ScriptData;

/// <summary>A line of the list of all platforms, by which scripts find those whose answers they have not read yet.</summary>
/// <param name="Aliases">Other names that people know it by.</param>
/// <param name="Formerly">Ids that it had before, which old addresses may still have.</param>
/// <param name="Retired">True where it can no longer be used.</param>
internal sealed record PlatformListing(string Id, string Name, IReadOnlyList<string>? Aliases, IReadOnlyList<string>? Formerly, bool? Retired)
{
    public static PlatformListing Of(Platform platform) => new(
        platform.Id,
        platform.Name,
        platform.Aliases.Count == 0 ? null : [.. platform.Aliases.Select(alias => alias.Value)],
        platform.Formerly.Count == 0 ? null : [.. platform.Formerly.Select(former => former.Value)],
        platform.Status == PlatformStatus.Retired ? true : null);
}
