using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes <c>site.yml</c>.</summary>
internal static class SiteSettingsDecoder
{
    /// <summary>The keys of the file.</summary>
    public static readonly ObjectShape ObjectShape = new("The file site.yml",
        required:
        [
            new("title", "What the site is called.", FieldType.Name),
            new("address", "Where the site is published: its whole address, with a slash at its end.", new FieldType.SiteAddress()),
            new("repository", "Where the facts are kept and corrected.", new FieldType.Address()),
        ],
        optional:
        [
            new("description", "What the site is, in a sentence.", FieldType.Sentence),
            new("contact", "The e-mail address to which people can send facts.", new FieldType.Like(Pattern.EmailAddress)),
            new("licence", "The SPDX id of the licence of the facts.", FieldType.Name),
            new("featured", "The platforms that comparisons show first, in that order.", FieldType.IdsOf(ReferenceKind.Platform)),
        ]);

    public static SiteSettings? DecodeFile(Node root, Report report)
    {
        if (ObjectShape.Open(root, report) is not { } fields)
            return null;
        var title = fields.Text("title");
        var description = fields.Text("description");
        var address = fields.SiteAddress("address");
        var repository = fields.Address("repository");
        var licence = fields.Text("licence");
        var contact = fields.Like("contact");
        var featured = fields.Words("featured");
        return title is null || address is null || repository is null
            ? null
            : new SiteSettings(title, description, address, repository, licence, featured) { Contact = contact };
    }
}
