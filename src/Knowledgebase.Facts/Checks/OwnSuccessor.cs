namespace Knowledgebase.Facts.Checks;

/// <summary>A platform that sends its people to itself.</summary>
internal static class OwnSuccessor
{
    public static readonly Check Check = new("own-successor", Severity.Error,
        "A platform is named as its own successor.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var platform in knowledge.Platforms)
            if (platform.Value.Successor is { } successor && successor.Value == platform.Value.Id)
                yield return new Mistake(successor.At,
                    $"{platform.Value.Name} cannot be its own successor. Name another platform, or take this away.");
    }
}
