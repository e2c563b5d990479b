namespace Knowledgebase.Facts.Model;

/// <summary>The words that facts are told in. Lists are in reading order; look-ups are by id.</summary>
public sealed class Vocabulary(
    EquatableList<Located<Topic>> topics,
    EquatableList<Located<Criterion>> criteria,
    EquatableList<Located<TermGroup>> termGroups,
    EquatableList<Located<ScopeKind>> scopeKinds,
    EquatableList<Located<Profile>> profiles)
{
    readonly Dictionary<string, Criterion> criteriaById = ById(criteria, criterion => criterion.Id);
    readonly ILookup<string, Criterion> criteriaByTopic =
        criteria.Select(criterion => criterion.Value).ToLookup(criterion => criterion.Topic.Value, StringComparer.Ordinal);
    readonly Dictionary<string, TermGroup> termGroupsById = ById(termGroups, group => group.Id);
    readonly Dictionary<string, ScopeKind> scopeKindsById = ById(scopeKinds, kind => kind.Id);

    /// <summary>That of a knowledge base which asks nothing yet.</summary>
    public static Vocabulary Empty { get; } = new([], [], [], [], []);

    /// <summary>The groups of criteria.</summary>
    public EquatableList<Located<Topic>> Topics { get; } = topics;

    /// <summary>The questions, topic by topic as the file has them.</summary>
    public EquatableList<Located<Criterion>> Criteria { get; } = criteria;

    /// <summary>The groups of terms.</summary>
    public EquatableList<Located<TermGroup>> TermGroups { get; } = termGroups;

    /// <summary>The ways to limit a finding, without <see cref="ScopeKind.Edition"/>.</summary>
    public EquatableList<Located<ScopeKind>> ScopeKinds { get; } = scopeKinds;

    /// <summary>What people in various situations may need. Nothing is known from them; they are starts for readers.</summary>
    public EquatableList<Located<Profile>> Profiles { get; } = profiles;

    /// <summary>Whom answers can be asked for, and who can follow tips.</summary>
    public Audiences Audiences { get; init; } = Audiences.None;

    /// <summary>The kinds of people who come to read, each of which has a page.</summary>
    public EquatableList<Located<ReaderGroup>> ReaderGroups { get; init; } = [];

    /// <summary>Hosts that tell what the sources on them are.</summary>
    public EquatableList<Located<HostList>> HostLists { get; init; } = [];

    /// <summary>Technical words in plain ones, in the order of the file.</summary>
    public EquatableList<Located<GlossaryEntry>> Glossary { get; init; } = [];

    /// <summary>Words and phrases by which search understands queries.</summary>
    public EquatableList<Located<PhraseGroup>> PhraseGroups { get; init; } = [];

    /// <summary>The criterion with this id, or null.</summary>
    public Criterion? Criterion(string id) => criteriaById.GetValueOrDefault(id);

    /// <summary>The group of terms with this id, or null.</summary>
    public TermGroup? TermGroup(string id) => termGroupsById.GetValueOrDefault(id);

    /// <summary>The way to limit a finding with this id, or null.</summary>
    public ScopeKind? ScopeKind(string id) => scopeKindsById.GetValueOrDefault(id);

    /// <summary>The places on the web of one sort, or null.</summary>
    public HostList? HostList(string id) => HostLists.Select(list => list.Value).FirstOrDefault(list => list.Id == id);

    /// <summary>The phrases of one sort; none where there are none.</summary>
    public EquatableList<Located<Phrases>> Phrases(string group) =>
        PhraseGroups.Select(each => each.Value).FirstOrDefault(each => each.Id == group)?.Members ?? [];

    /// <summary>The criteria of one topic, in reading order.</summary>
    public IEnumerable<Criterion> CriteriaOf(string topic) => criteriaByTopic[topic];

    // Of two with one id the first counts; the second is reported by a check.
    static Dictionary<string, T> ById<T>(EquatableList<Located<T>> members, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var member in members)
            byId.TryAdd(id(member.Value), member.Value);
        return byId;
    }
}
