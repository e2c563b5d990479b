using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>People whom a profile speaks for and who are not in the vocabulary.</summary>
internal static class UnknownAudience
{
    public static readonly Check Check = new("unknown-audience", Severity.Error,
        "A profile speaks for people whom audiences.yml does not have.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var people = new SpellingSuggester(knowledge.Vocabulary.Audiences.People.Select(people => people.Value.Id));
        return
            from profile in knowledge.Vocabulary.Profiles
            let named = profile.Value.SpeaksFor
            where !people.Has(named.Value)
            select new Mistake(named.At, $"No people are called {named.Value} in audiences.yml.{people.DidYouMean(named.Value)}", named.Value);
    }
}
