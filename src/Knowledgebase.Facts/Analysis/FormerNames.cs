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
        platforms = Of(knowledge.Platforms.Select(platform => platform.Value));
        criteria = Of(knowledge.Vocabulary.Criteria.Select(criterion => criterion.Value));
        sources = Of(knowledge.Sources.Select(source => source.Value));
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

    /// <summary>The ids of today by those that they had before.</summary>
    internal static Dictionary<string, string> Of(IEnumerable<IRenamable> members)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in members)
            foreach (var former in member.Formerly)
                names.TryAdd(former.Value, member.Id);
        return names;
    }
}
