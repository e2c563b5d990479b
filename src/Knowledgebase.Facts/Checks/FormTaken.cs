using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Checks;

/// <summary>A word that two entries of the glossary explain, so that nobody can tell which is meant.</summary>
internal static class FormTaken
{
    public static readonly Check Check = new("form-taken", Severity.Error,
        "A form of a word of the glossary is another's form, or the word itself.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var glossary = knowledge.Vocabulary.Glossary;
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (entry, at) in glossary)
            if (!firsts.TryAdd(ComparableName.Of(entry.Term), entry.Id))
                yield return new Mistake(at, $"{firsts[ComparableName.Of(entry.Term)]} explains {entry.Term} already. Keep one of the two.");
        foreach (var (entry, _) in glossary)
            foreach (var (form, at) in entry.Forms)
                if (!firsts.TryAdd(ComparableName.Of(form), entry.Id))
                    yield return new Mistake(at, $"{firsts[ComparableName.Of(form)]} explains this word already. Take this form away.");
    }
}
