using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>A role that a tip or a group of readers names and that is not in the vocabulary.</summary>
internal static class UnknownRole
{
    public static readonly Check Check = new("unknown-role", Severity.Error,
        "A tip or a group of readers names a role that audiences.yml does not have.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var roles = new SpellingSuggester(knowledge.Vocabulary.Audiences.Roles.Select(role => role.Value.Id));
        var named = knowledge.Platforms.SelectMany(platform => platform.Value.Tips).SelectMany(tip => tip.Value.For)
            .Concat(knowledge.Vocabulary.ReaderGroups.SelectMany(readers => readers.Value.Can));
        return
            from role in named
            where !roles.Has(role.Value)
            select new Mistake(role.At, $"No role is called {role.Value} in audiences.yml.{roles.DidYouMean(role.Value)}", role.Value);
    }
}
