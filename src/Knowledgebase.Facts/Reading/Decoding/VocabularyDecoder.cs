using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes the files of the folder <c>vocabulary</c>.</summary>
internal static class VocabularyDecoder
{
    static readonly ObjectShape TopicShape = new("A topic",
        required:
        [
            new("title", "What it is called.", FieldType.Title),
            new("lead", "What it is about, in a sentence.", FieldType.Sentence),
        ],
        optional: []);

    /// <summary>The keys of a criterion.</summary>
    public static readonly ObjectShape CriterionShape = new("A criterion",
        required:
        [
            new("topic", "The topic it belongs to, and so the file of its findings.", new FieldType.IdOf(ReferenceKind.Topic)),
            new("title", "A few words that name it in tables.", FieldType.Title),
            new("question", "A whole question, with {platform} where the name goes.", new FieldType.Like(Pattern.Question, FieldType.Title.Most)),
            new("kind", $"Whether {AnswerKinds.All[0].Answer} answers it, or {string.Join(", or ", AnswerKinds.All.Skip(1).Select(kind => kind.Answer))}.",
                new FieldType.OneOf([.. AnswerKinds.All.Select(kind => kind.Name)])),
        ],
        optional:
        [
            .. AnswerKinds.Keys,
            new("synonyms", "What else people call it and search for.", new FieldType.List(FieldType.Name, Distinct: true)),
            PhraseDecoder.AskedAs,
            new("why", "Why people may care, in a sentence.", FieldType.Sentence),
            Key.Concept,
            FormerIds.Key,
        ]);

    static readonly ObjectShape TermShape = new("A term", required: [Key.Label], optional: [Key.Concept]);

    /// <summary>What stands in <c>topics.yml</c>.</summary>
    public static readonly FieldType TopicsForm = new FieldType.Group(new FieldType.Shaped(TopicShape), Most: null);

    /// <summary>What stands in <c>criteria.yml</c>.</summary>
    public static readonly FieldType CriteriaForm = new FieldType.Group(new FieldType.Shaped(CriterionShape), Most: null);

    /// <summary>What stands in <c>terms.yml</c>.</summary>
    public static readonly FieldType TermsForm = new FieldType.Group(new FieldType.Group(new FieldType.Shaped(TermShape)), Most: null);

    /// <summary>What stands in <c>scopes.yml</c>.</summary>
    public static readonly FieldType ScopesForm = new FieldType.Group(new FieldType.Group(FieldType.Name));

    public static EquatableList<Located<Topic>> Topics(Node root, Report report) =>
        Values.Group(root, "The file of topics", report, Topic).ToldApartBy(topic => topic.Title, report);

    public static EquatableList<Located<Criterion>> Criteria(Node root, Report report)
    {
        var criteria = Values.Group(root, "The file of criteria", report, Criterion);
        foreach (var topic in criteria.GroupBy(criterion => criterion.Value.Topic.Value, StringComparer.Ordinal))
            topic.ToEquatableList().ToldApartBy(criterion => criterion.Title, report).ToldApartBy(criterion => criterion.Question, report);
        return criteria;
    }

    public static EquatableList<Located<TermGroup>> TermGroups(Node root, Report report) =>
        Values.Group(root, "The file of terms", report, TermGroup);

    public static EquatableList<Located<ScopeKind>> ScopeKinds(Node root, Report report) =>
        Values.Group(root, "The file of scopes", report, ScopeKind, FieldType.MostEntries);

    static Topic? Topic(string id, Position at, Node node, Report report)
    {
        if (PlatformReader.HasFileOfItsOwn(id))
        {
            report.Add(ReadingRules.ReservedId, at,
                $"The findings of a topic stand in a file of its name, but each platform has a {id}.yml of another kind. "
                + "Choose another word.");
            return null;
        }
        if (TopicShape.Open(node, report) is not { } fields)
            return null;
        var title = fields.Text("title");
        var lead = fields.Text("lead");
        return title is null || lead is null ? null : new Topic(id, title, lead);
    }

    static Criterion? Criterion(string id, Position at, Node node, Report report)
    {
        if (CriterionShape.Open(node, report) is not { } fields)
            return null;
        var topic = fields.IdOf("topic");
        var title = fields.Text("title");
        var question = fields.Like("question");
        var answers = AnswerKinds.Read(fields, report);
        var why = fields.Text("why");
        var synonyms = fields.Names("synonyms");
        var asked = fields.Names("asked-as");
        var concept = fields.Concept("dpv");
        var formerly = FormerIds.In(fields, report);
        return topic is null || title is null || question is null || answers is null
            ? null
            : new Criterion(id, topic.Value, title, question, answers, why, synonyms, concept) { AskedAs = asked, Formerly = formerly };
    }

    static TermGroup TermGroup(string id, Position at, Node node, Report report)
    {
        var terms = Values.Group(node, $"The group of terms {id}", report, Term, FieldType.MostEntries).ToldApartBy(term => term.Label, report);
        return new TermGroup(id, terms.Select(term => term.Value).ToEquatableList());
    }

    static Term? Term(string id, Position at, Node node, Report report)
    {
        Ids.RefuseUnknown(id, at, report);
        if (TermShape.Open(node, report) is not { } fields)
            return null;
        var concept = fields.Concept("dpv");
        return fields.Text("label") is { } label ? new Term(id, label, concept) : null;
    }

    static ScopeKind ScopeKind(string id, Position at, Node node, Report report)
    {
        if (id == Model.ScopeKind.Edition)
            report.Add(ReadingRules.ReservedId, at,
                "The ids of edition are those that each platform gives itself in platform.yml. Choose another word.");
        var scopes = Values.Group(node, $"The group of scopes {id}", report, (scope, _, label, _) =>
            Values.Text(label, scope, report, FieldType.Name) is { } text ? new Scope(scope, text) : null, FieldType.MostEntries).ToldApartBy(scope => scope.Label, report);
        return new ScopeKind(id, scopes.Select(scope => scope.Value).ToEquatableList());
    }
}
