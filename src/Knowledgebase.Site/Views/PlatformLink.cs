using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Views;

/// <summary>A platform by name, with its page.</summary>
/// <param name="Retired">Whether it can no longer be used.</param>
internal sealed record PlatformLink(string Id, string Name, string Address, bool Retired)
{
    public static PlatformLink To(Platform platform) =>
        new(platform.Id, platform.Name, Urls.Platform(platform.Id), platform.Status == PlatformStatus.Retired);
}

/// <summary>A link with its words.</summary>
internal sealed record Link(string Label, string Address);
