namespace Knowledgebase.Facts.Checks;

/// <summary>A source on a host of what machines make, filed as if someone answered for it.</summary>
internal static class MachineMadeHost
{
    public static readonly Check Check = new("machine-made-host", Severity.Error,
        "A source stands on a host of machine-made pages, and its kind says otherwise.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from source in knowledge.Vocabulary.HostList(HostList.MachineMade)?.Of(knowledge.Sources) ?? []
        where source.Value.Kind != SourceKind.Generated
        select new Mistake(source.At,
            $"hosts.yml lists the host of this source under {HostList.MachineMade}, but it is of the kind {source.Value.Kind.Id()}. Make it generated.");
}
