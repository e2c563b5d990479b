namespace Knowledgebase.Facts.Checks;

/// <summary>A status that events of a kind cannot have: nobody mends a fine, and no feature is dismissed.</summary>
internal static class ImpossibleStatus
{
    public static readonly Check Check = new("impossible-status", Severity.Error, "An event has a status that events of its kind cannot have.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from platform in knowledge.Platforms
        from happening in platform.Value.Events
        let status = happening.Value.Status
        where status is not null && !CanBe(happening.Value.Kind, status.Value)
        select new Mistake(happening.At, $"An event of the kind {happening.Value.Kind.Id()} cannot be {status!.Value.Id()}. Correct `kind` or `status`.");

    static bool CanBe(EventKind kind, EventStatus status) => status switch
    {
        EventStatus.Dismissed => IsProceeding(kind),
        EventStatus.Fixed or EventStatus.Unfixed => !IsProceeding(kind)
            && kind is not (EventKind.PolicyChange or EventKind.Feature or EventKind.Audit or EventKind.Acquisition or EventKind.Retirement),
        _ => true,
    };

    static bool IsProceeding(EventKind kind) => kind is EventKind.Settlement or EventKind.Fine or EventKind.Lawsuit or EventKind.RegulatorAction;
}
