namespace Knowledgebase.Facts.Analysis;

/// <summary>Finds what something is called today by an id that it had on an earlier day.</summary>
public sealed class FormerNames
{
    readonly KnowledgeBase knowledge;
    readonly Dictionary<string, string> platforms;
    readonly Dictionary<string, string> criteria;
    readonly Dictionary<string, string> sources;

    /// <summary>By the ids that are listed under <c>formerly</c>.</summary>
    public FormerNames(KnowledgeBase knowledge)
    {
        this.knowledge = knowledge;
        platforms = By(knowledge.Platforms, platform => platform.Id, platform => platform.Formerly);
        criteria = By(knowledge.Vocabulary.Criteria, criterion => criterion.Id, criterion => criterion.Formerly);
        sources = By(knowledge.Sources, source => source.Id, source => source.Formerly);
    }

    /// <summary>The platform, or null.</summary>
    public Platform? Platform(string id) => knowledge.Platform(Platforms(id));

    /// <summary>The criterion, or null.</summary>
    public Criterion? Criterion(string id) => knowledge.Vocabulary.Criterion(Criteria(id));

    /// <summary>The source, or null.</summary>
    public Source? Source(string id) => knowledge.Source(Sources(id));

    /// <summary>The event of a platform, or null.</summary>
    public static Event? Event(Platform platform, string id) =>
        platform.Events.Select(happening => happening.Value)
            .FirstOrDefault(happening => happening.Id == id || happening.Formerly.Any(former => former.Value == id));

    /// <summary>What a recorded change is of, by the ids of today.</summary>
    internal string Subject(RecordedChange change) => change switch
    {
        RecordedChange.OfFact fact => $"{Platforms(fact.Platform)}/{Criteria(fact.Criterion)}",
        RecordedChange.OfEvent happening when Platform(happening.Platform) is { } platform =>
            $"events/{platform.Id}/{Event(platform, happening.Event)?.Id ?? happening.Event}",
        _ => change.Subject,
    };

    internal string Platforms(string id) => platforms.GetValueOrDefault(id, id);

    internal string Criteria(string id) => criteria.GetValueOrDefault(id, id);

    internal string Sources(string id) => sources.GetValueOrDefault(id, id);

    static Dictionary<string, string> By<T>(EquatableList<Located<T>> members, Func<T, string> id, Func<T, EquatableList<Located<string>>> formerly)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (member, _) in members)
            foreach (var former in formerly(member))
                names.TryAdd(former.Value, id(member));
        return names;
    }
}
