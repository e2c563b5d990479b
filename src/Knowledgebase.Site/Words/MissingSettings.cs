using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>Says what the settings of a site leave open, what that costs, and how to tell it.</summary>
internal static class MissingSettings
{
    public static EquatableList<MissingSetting> In(SiteSettings settings) =>
    [
        .. settings.HasHost ? [] : One("No address is known, so the site has no sitemap, names no canonical addresses and no pictures for "
            + "links to it, browsers are not offered its search, and its data links from the root of whatever host serves it. "
            + "Tell it with --address, or as `address:` in site.yml; Netlify tells its own."),
        .. settings.Repository is not null ? [] : One("No repository is known, so readers are offered no link to edit or report a fact there. "
            + "Tell it as `repository:` in site.yml; Netlify tells its own."),
        .. settings.Contact is not null ? [] : One("No contact is known, so nobody can send a fact or report a weakness by e-mail "
            + "(there is no security.txt). Tell an e-mail address as `contact:` in site.yml."),
    ];

    static MissingSetting[] One(string words) => [new MissingSetting(words)];
}
