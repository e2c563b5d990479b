using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>A profile that a group of readers names and that is not in the vocabulary.</summary>
internal static class UnknownProfile
{
    public static readonly Check Check = new("unknown-profile", Severity.Error,
        "A group of readers names a profile that profiles.yml does not have.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var profiles = new SpellingSuggester(knowledge.Vocabulary.Profiles.Select(profile => profile.Value.Id));
        return
            from readers in knowledge.Vocabulary.ReaderGroups
            from profile in readers.Value.Profiles
            where !profiles.Has(profile.Value)
            select new Mistake(profile.At, $"No profile is called {profile.Value}.{profiles.DidYouMean(profile.Value)}", profile.Value);
    }
}
