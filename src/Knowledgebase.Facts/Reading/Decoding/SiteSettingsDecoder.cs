namespace Knowledgebase.Facts.Reading;

/// <summary>Decodes <c>site.yml</c>.</summary>
internal static class SiteSettingsDecoder
{
    static readonly Shape Shape = new("The file site.yml",
        required: ["title", "address", "repository"],
        optional: ["description", "licence", "featured"]);

    public static SiteSettings? DecodeFile(Node root, Report report)
    {
        if (Shape.Open(root, report) is not { } fields)
            return null;
        var title = fields.Text("title");
        var description = fields.Text("description");
        var address = fields.TextLike("address", IsAddressOfSite, ReadingRules.MalformedAddress,
            "Write the whole address of the site, with https:// and a slash at its end. A site needs a host of its own: its links begin at the root.");
        var repository = fields.Address("repository");
        var licence = fields.Text("licence");
        var featured = fields.Words("featured");
        return title is null || address is null || repository is null
            ? null
            : new SiteSettings(title, description, address, repository, licence, featured);
    }

    // The addresses of pages are made by adding to it, and links between pages begin at the root.
    static bool IsAddressOfSite(string text) =>
        WebAddress.IsWellFormed(text) && text.EndsWith('/') && new Uri(text).PathAndQuery == "/" && !text.Contains('#');
}
