using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>A name that a platform is known by without it. Capitals, spaces and hyphens make no difference.</summary>
internal static class SuperfluousName
{
    public static readonly Check Check = new("superfluous-name", Severity.Warning,
        "An alias or a part of a platform repeats its name, its id or an alias.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (platform, at) in knowledge.Platforms)
        {
            var firsts = new Dictionary<string, Position>(StringComparer.Ordinal)
            {
                [ComparableName.Of(platform.Name)] = at,
                [ComparableName.Of(platform.Id)] = at,
            };
            foreach (var name in platform.Aliases.Concat(platform.Parts.SelectMany(part => part.Value.Words)))
                if (!firsts.TryAdd(ComparableName.Of(name.Value), name.At))
                    yield return new Mistake(name.At, $"{platform.Id} is known by {name.Value} already, by what stands at {firsts[ComparableName.Of(name.Value)]}. Take this one away.");
        }
    }
}
