using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>What people can do, platform by platform.</summary>
internal static class ProtectionsPage
{
    public static Page Of(Publication publication) => new(Addresses.Protection, "protections", () => Model(publication));

    static ProtectionsModel Model(Publication publication) => new(
        "Protect yourself",
        "What people can do to protect themselves on each video call service, step by step.",
        [
            .. publication.Platforms.Select(platform => new ProtectionsEntry(
                PlatformLink.To(platform),
                Addresses.ProtectionOn(platform.Id),
                [.. platform.Tips.Select(tip => TipView.Of(publication.Knowledge, platform, tip))])),
        ]);
}

/// <summary>What the template <c>protections</c> is given.</summary>
internal sealed record ProtectionsModel(string Title, string Description, IReadOnlyList<ProtectionsEntry> Platforms)
    : PageModel(Title, Description);

/// <summary>The tips for one platform.</summary>
internal sealed record ProtectionsEntry(PlatformLink Platform, string Address, IReadOnlyList<TipView> Tips);
