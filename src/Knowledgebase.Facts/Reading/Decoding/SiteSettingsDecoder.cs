using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes <c>site.yml</c>.</summary>
internal static class SiteSettingsDecoder
{
    const string Subject = "subject";
    const string Explained = "explained";

    static readonly ObjectShape SubjectShape = new("The subject",
        required:
        [
            new("singular", "What one platform is called, such as service.", FieldType.Name),
            new("plural", "What several are called.", FieldType.Name),
            new("kind", "What they are, said in full, such as video-call services.", FieldType.Name),
        ],
        optional:
        [
            new("heading", "The heading of the home page; without it the title of the site.", FieldType.Title),
            new("example-query", "What can be searched for, as an example.", FieldType.Title),
            new("first-questions", "What people ask first, in that order: by criterion, how they ask it. The home page shows the first six, the page of a platform the first eight.", new FieldType.Group(FieldType.Title)),
            new("leaving", "The questions that matter to people who leave a platform. With them, each platform has a page about that.", FieldType.IdsOf(ReferenceKind.Criterion)),
            new("common-words", "Words that people type whatever they look for here, such as call.", new FieldType.List(FieldType.Name, Distinct: true)),
        ]);

    static readonly ObjectShape ExplainedShape = new("The list of explanations",
        required: [],
        optional:
        [
            new("standing", "Where it is explained how well an answer is supported.", new FieldType.Like(Pattern.SitePath)),
            new("ratings", "Where it is explained what icons and colours mean.", new FieldType.Like(Pattern.SitePath)),
            new("reading", "Where it is explained how to read a comparison.", new FieldType.Like(Pattern.SitePath)),
            new("freshness", "Where it is explained when something is due for another look.", new FieldType.Like(Pattern.SitePath)),
            new("history", "Where it is explained how a past day is told.", new FieldType.Like(Pattern.SitePath)),
            new("choosing", "Where it is explained how needs are weighed.", new FieldType.Like(Pattern.SitePath)),
        ]);

    /// <summary>The keys of the file.</summary>
    public static readonly ObjectShape ObjectShape = new("The file site.yml",
        required:
        [
            new("title", "What the site is called.", FieldType.Name),
        ],
        optional:
        [
            new("address", "Where the site is published: its whole address, with a slash at its end. A host that tells its own needs none here.", new FieldType.SiteAddress()),
            new("repository", "Where the facts are kept and corrected. A host that tells its own needs none here.", new FieldType.RepositoryAddress()),
            new("description", "What the site is, in a sentence.", FieldType.Sentence),
            new("contact", "The e-mail address to which people can send facts.", new FieldType.Like(Pattern.EmailAddress)),
            new("licence", "The SPDX id of the licence of the facts.", FieldType.Name),
            new(Subject, "What the knowledge base is about, in words that readers know.", new FieldType.Shaped(SubjectShape)),
            new(Explained, "Where the pages of prose explain what other pages show.", new FieldType.Shaped(ExplainedShape)),
            new("featured", "The platforms that comparisons show first, in that order.", FieldType.IdsOf(ReferenceKind.Platform)),
        ]);

    public static SiteSettings? DecodeFile(Node root, Report report)
    {
        if (ObjectShape.Open(root, report) is not { } fields)
            return null;
        var title = fields.Text("title");
        var description = fields.Text("description");
        var address = fields.SiteAddress("address");
        var repository = fields.RepositoryAddress("repository");
        var licence = fields.Text("licence");
        var contact = fields.Like("contact");
        var featured = fields.Words("featured");
        var subject = fields.Node(Subject) is { } about ? DecodeSubject(about, report) : Model.Subject.Unnamed;
        var explained = fields.Node(Explained) is { } places ? DecodeExplained(places, report) : Explanations.None;
        return title is null || subject is null || explained is null
            ? null
            : new SiteSettings(title, description, address ?? SiteSettings.AnyHost, repository, licence, featured) { Contact = contact, Subject = subject, Explained = explained };
    }

    static Subject? DecodeSubject(Node node, Report report)
    {
        if (SubjectShape.Open(node, report) is not { } fields)
            return null;
        var heading = fields.Text("heading");
        var (singular, plural, kind) = (fields.Text("singular"), fields.Text("plural"), fields.Text("kind"));
        var example = fields.Text("example-query");
        var first = fields.Group("first-questions", (criterion, _, words, part) =>
            Values.Text(words, criterion, part, FieldType.Title) is { } text ? new FirstQuestion(criterion, text) : null);
        var leaving = fields.Words("leaving");
        var common = fields.Words("common-words");
        return singular is null || plural is null || kind is null ? null : new Subject(heading, singular, plural, kind, example, first, common) { Leaving = leaving };
    }

    static Explanations? DecodeExplained(Node node, Report report)
    {
        return ExplainedShape.Open(node, report) is not { } fields
            ? null
            : new Explanations(
                Place("standing"), Place("ratings"), Place("reading"), Place("freshness"), Place("history"), Place("choosing"));

        Located<string>? Place(string key) => fields.Like(key) is { } address ? new Located<string>(address, fields.Node(key)!.At) : null;
    }
}
