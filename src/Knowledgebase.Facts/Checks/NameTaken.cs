using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>
/// A name by which search, links and commands know a platform, and that something else has too, or something that looks like
/// it. Questions among themselves are told apart by <see cref="SynonymTaken"/> and <see cref="PhraseTaken"/>.
/// </summary>
internal static class NameTaken
{
    public static readonly Check Check = new("name-taken", Severity.Error,
        "A name of a platform is another's, a question's or one of what is not covered, be it in letters that look alike.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var firsts = new Dictionary<string, Name>(StringComparer.Ordinal);
        // A platform whose name and id are both taken is told of once.
        var told = new HashSet<Position>();
        foreach (var name in Names(knowledge))
        {
            var look = ComparableName.LookOf(name.Words);
            if (firsts.TryGetValue(look, out var first))
            {
                if (first.Owner != name.Owner && AreTaken(first.Sort, name.Sort) && told.Add(name.At))
                    yield return new Mistake(name.At, $"{name.Words} is a name of {first.Owner} already, at {first.At}. Keep it where people would look first.");
            }
            else if (name.Sort != Sort.Part)
                firsts.Add(look, name);
        }
    }

    // The names that are chosen most freely come last, so that the mistake is told where it can be mended.
    static IEnumerable<Name> Names(KnowledgeBase knowledge) =>
    [
        .. knowledge.Platforms.SelectMany(platform => new[] { platform.Value.Name, platform.Value.Id }
            .Select(words => new Name(words, platform.At, platform.Value.Id, Sort.Service))),
        .. knowledge.Vocabulary.Criteria.SelectMany(criterion => new[] { criterion.Value.Title, criterion.Value.Id }
            .Select(words => new Located<string>(words, criterion.At)).Concat(criterion.Value.Synonyms)
            .Select(words => new Name(words.Value, words.At, criterion.Value.Id, Sort.Question))),
        .. Of(knowledge, Sort.Service, platform => platform.Aliases),
        .. Of(knowledge, Sort.FormerId, platform => platform.Formerly),
        .. Of(knowledge, Sort.Part, platform => platform.Parts.SelectMany(part => part.Value.Words)),
        .. from criterion in knowledge.Vocabulary.Criteria
           from phrase in criterion.Value.AskedAs
           select new Name(phrase.Value, phrase.At, criterion.Value.Id, Sort.Question),
        .. from absent in knowledge.Vocabulary.Phrases(PhraseGroup.NotCovered)
           from words in absent.Value.Words
           select new Name(words.Value, words.At, $"{absent.Value.Id}, which is not covered", Sort.NotCovered),
    ];

    static IEnumerable<Name> Of(KnowledgeBase knowledge, Sort sort, Func<Platform, IEnumerable<Located<string>>> names) =>
        from platform in knowledge.Platforms
        from name in names(platform.Value)
        select new Name(name.Value, name.At, platform.Value.Id, sort);

    // Search takes a part for the question that it is named like, and former ids lead only to others of their kind, which FormerIdTaken sees to.
    static bool AreTaken(Sort first, Sort second) => (first, second) switch
    {
        (Sort.Question, Sort.Question or Sort.Part or Sort.FormerId) or (Sort.FormerId, Sort.FormerId or Sort.Question) => false,
        _ => true,
    };

    sealed record Name(string Words, Position At, string Owner, Sort Sort);

    enum Sort
    {
        Service,
        Question,
        FormerId,
        Part,
        NotCovered,
    }
}
