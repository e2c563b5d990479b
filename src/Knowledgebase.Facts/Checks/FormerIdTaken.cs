namespace Knowledgebase.Facts.Checks;

/// <summary>A former id of a platform that something else answers to, so that its old address cannot lead here.</summary>
internal static class FormerIdTaken
{
    public static readonly Check Check = new("former-id-taken", Severity.Error,
        "An id under `formerly` is the id of a platform, or another platform claims it too.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var firsts = new Dictionary<string, Position>(StringComparer.Ordinal);
        foreach (var platform in knowledge.Platforms)
        {
            foreach (var former in platform.Value.Formerly)
            {
                if (knowledge.Platform(former.Value) is not null)
                    yield return new Mistake(former.At,
                        $"{former.Value} is the id of a platform now, so its address cannot lead here. Take it away.");
                else if (!firsts.TryAdd(former.Value, former.At))
                    yield return new Mistake(former.At,
                        $"{former.Value} stands under `formerly` already, at {firsts[former.Value]}. Keep one of them.");
            }
        }
    }
}
