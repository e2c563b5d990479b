using System.Text.Json.Nodes;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Checks;
using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Names;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Reading.Yaml;
using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Facts.Answers;

public abstract partial record Answer
{
    /// <summary>The terms of a list, in the order in which the file has them.</summary>
    public sealed record Terms(EquatableList<Located<string>> Ids) : Answer
    {
        /// <inheritdoc/>
        protected override string Written => string.Join(", ", Ids);

        // No term stands twice in a list.
        /// <inheritdoc/>
        public override bool SaysTheSameAs(Answer other) =>
            other is Terms terms && Ids.Count == terms.Ids.Count && Ids.ToHashSet().SetEquals(terms.Ids);

        internal override string Entry(string key) => $"{key}: {YamlText.List(Ids.Select(id => id.Value))}";
    }
}

public abstract partial record AnswerKind
{
    /// <summary>Any of the terms of one group.</summary>
    /// <param name="Terms">The id of the group in <c>terms.yml</c>.</param>
    public sealed record Set(Located<string> Terms) : AnswerKind
    {
        /// <summary>The term by which a list says that it is empty.</summary>
        internal const string Nothing = "none";

        const int TermsInShort = 3;

        internal static readonly AnswerKindDeclaration Declaration = new("set", "a set of terms",
            Required: [new("terms", "The group of terms.yml that answers are made of; for the kind set.", new FieldType.IdOf(ReferenceKind.TermGroup))],
            Optional: [],
            (fields, _) => fields.IdOf("terms") is { } group ? new Set(group) : null,
            [UnknownTerm.Check, UnknownTermGroup.Check, NoneAmongOthers.Check]);

        /// <inheritdoc/>
        public override string Name => Declaration.Name;

        /// <inheritdoc/>
        public override bool TakesSeveral => true;

        /// <inheritdoc/>
        public override bool IsRated => false;

        /// <inheritdoc/>
        public override string? TermGroup => Terms.Value;

        /// <inheritdoc/>
        public override string NeedLead => "Must not be listed:";

        /// <inheritdoc/>
        public override string NeedPrefix => "not listed: ";

        private protected override string NeedKey => ProfileDecoder.Without;

        private protected override string NeedAdvice => "is answered by a list. Name the terms that must not be on it under `without`, and nothing else.";

        /// <inheritdoc/>
        public override IReadOnlyList<AnswerValue> Values(Vocabulary vocabulary, IEnumerable<Answer> given) =>
            [.. vocabulary.TermGroup(Terms.Value)?.Terms.Select(Value) ?? []];

        /// <inheritdoc/>
        public override IReadOnlyList<AnswerValue> ValuesOf(Vocabulary vocabulary, Answer answer)
        {
            var terms = vocabulary.TermGroup(Terms.Value)?.Terms.ToList() ?? [];
            return
            [
                .. from id in IdsOf(answer)
                   let place = terms.FindIndex(term => term.Id == id)
                   orderby place
                   select Value(place < 0 ? new Term(id, id, null) : terms[place]),
            ];
        }

        static AnswerValue Value(Term term) => new(term.Id, term.Label, null, term.Concept);

        /// <summary>The first three terms and how many more; all of a list of four, since one more would say no less.</summary>
        public override string InShort(Vocabulary vocabulary, Answer answer) => IdsOf(answer).Count is > TermsInShort + 1 and var count
            ? $"{string.Join(", ", ValuesOf(vocabulary, answer).Take(TermsInShort).Select(term => term.Label))} and {count - TermsInShort} more"
            : InFull(vocabulary, answer);

        /// <inheritdoc/>
        public override IReadOnlyList<AnswerValue> Needs(Vocabulary vocabulary) => [.. Values(vocabulary, []).Where(term => term.Id != Nothing)];

        internal override EquatableList<string> IdsOf(Answer answer) =>
            answer is Answer.Terms terms ? [.. terms.Ids.Select(id => id.Value)] : [];

        // A list has what sources name, so that a term which is not on it is no proof.
        internal override NeedRuling RulingOf(Answer answer) => IdsOf(answer) is var ids && ids.Contains(Nothing)
            ? new NeedRuling(ids, Outcome.Fails, Outcome.Meets, null)
            : new NeedRuling(ids, Outcome.Fails, Outcome.CannotTell, Doubt.NotListed);

        internal override Answer? Read(Vocabulary vocabulary, Criterion criterion, Node node, string key, Report report)
        {
            if (node is Node.Sequence)
                return Reading.Decoding.Values.Words(node, key, report) is { Count: > 0 } terms ? new Answer.Terms(terms) : null;
            if (Reading.Decoding.Values.Word(node, key, report) is { } word)
                report.Add(ReadingRules.WrongKindOfAnswer, word.At,
                    $"{criterion.Id} is answered with a list of terms, but this is a single word. Write [{word.Value}].");
            return null;
        }

        // The pattern speaks of a single word, and the rest of a list.
        internal override JsonObject Schema(Vocabulary vocabulary)
        {
            if (vocabulary.TermGroup(Terms.Value) is null)
                return AnswerSchemas.Any();
            var schema = FieldTypeSchemas.List(OneOf(Values(vocabulary, [])), distinct: true);
            schema["type"] = new JsonArray("array", "string");
            schema["pattern"] = $"^{Answer.Unknown.Id}$";
            schema["errorMessage"] = $"Write a list of terms in brackets, or {Answer.Unknown.Id}.";
            schema["examples"] = new JsonArray(Answer.Unknown.Id);
            schema["if"] = new JsonObject { ["contains"] = new JsonObject { ["const"] = Nothing } };
            schema["then"] = new JsonObject { ["maxItems"] = 1 };
            return schema;
        }

        private protected override void DescribeNeeds(JsonObject list, Vocabulary vocabulary)
        {
            if (vocabulary.TermGroup(Terms.Value) is not null)
                list["items"] = OneOf(Values(vocabulary, []));
        }

        internal override FieldPrompt Prompt(FieldPrompt prompt, Vocabulary vocabulary) => prompt with
        {
            Choices = [.. Values(vocabulary, []).Select(term => term.Id), Answer.Unknown.Id],
            TakesSeveral = true,
            Unfit = text => Unfit(prompt.Key, text.Split(',', StringSplitOptions.TrimEntries)),
        };

        // What the reader and the checks would say of such a list.
        static string? Unfit(string key, string[] words)
        {
            var at = new Position("", 1, 1);
            var list = new Node.Sequence(at, [.. words.Select(word => new Node.Scalar(at, word, Plain: false))]);
            return Report.FirstMessage(DateOnly.MaxValue, report => Reading.Decoding.Values.Words(list, key, report))
                ?? (words.Length == 1 ? null
                    : words.Contains(Nothing) ? NoneAmongOthers.Sentence
                    : words.Contains(Answer.Unknown.Id) ? UnknownTerm.UnknownAmongOthers
                    : null);
        }
    }
}

/// <summary>A term in an answer that its criterion does not know.</summary>
internal static class UnknownTerm
{
    public static readonly Check Check = new("unknown-term", Severity.Error,
        "An answer or a need lists a term that the group of its criterion does not have.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var known = TermsByGroup(knowledge.Vocabulary);
        foreach (var (criterion, ids) in Lists(knowledge))
        {
            if (criterion.Answers.TermGroup is not { } group || !known.TryGetValue(group, out var terms))
                continue;
            foreach (var id in ids)
                if (!terms.Has(id.Value))
                    yield return new Mistake(id.At,
                        $"The group {group} has no term {id.Value}.{Hint(id.Value, terms)}", id.Value);
        }
    }

    static IEnumerable<(Criterion, EquatableList<Located<string>>)> Lists(KnowledgeBase knowledge)
    {
        foreach (var (criterion, answer) in knowledge.Answers())
            if (answer is Answer.Terms { Ids: var ids })
                yield return (criterion, ids);
        foreach (var (criterion, need) in knowledge.Needs())
            yield return (criterion, need.Value.Without);
    }

    static Dictionary<string, SpellingSuggester> TermsByGroup(Vocabulary vocabulary) => vocabulary.TermGroups.ToDictionary(
        group => group.Value.Id,
        group => new SpellingSuggester(group.Value.Terms.Select(term => term.Id)),
        StringComparer.Ordinal);

    public const string UnknownAmongOthers = "Where nothing is known, write unknown in place of the list.";

    static string Hint(string id, SpellingSuggester terms) => id == Answer.Unknown.Id
        ? $" {UnknownAmongOthers}"
        : terms.DidYouMean(id);
}

/// <summary>A group of terms that a criterion names and that is not in the vocabulary.</summary>
internal static class UnknownTermGroup
{
    public static readonly Check Check = new("unknown-term-group", Severity.Error,
        "A criterion takes its terms from a group that terms.yml does not have.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var nearest = new SpellingSuggester(knowledge.Vocabulary.TermGroups.Select(group => group.Value.Id));
        foreach (var criterion in knowledge.Vocabulary.Criteria)
            if (criterion.Value.Answers is AnswerKind.Set { Terms: var group } && knowledge.Vocabulary.TermGroup(group.Value) is null)
                yield return new Mistake(group.At,
                    $"No group of terms is called {group.Value}.{nearest.DidYouMean(group.Value)}", group.Value);
    }
}

/// <summary>An answer that says there is nothing, and something.</summary>
internal static class NoneAmongOthers
{
    public static readonly Check Check = new("none-among-others", Severity.Error,
        "An answer lists the term none together with other terms.", Find);

    public const string Sentence = "This list has none beside other terms. Take away the one or the others.";

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        foreach (var (_, answer) in knowledge.Answers())
            if (answer is Answer.Terms { Ids: { Count: > 1 } terms })
                foreach (var term in terms)
                    if (term.Value == AnswerKind.Set.Nothing)
                        yield return new Mistake(term.At, Sentence);
    }
}
