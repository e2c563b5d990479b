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
    /// <summary>One option of a choice.</summary>
    public sealed record Choice(Located<string> Option) : Answer
    {
        /// <inheritdoc/>
        protected override string Written => Option.Value;
    }
}

public abstract partial record AnswerKind
{
    /// <summary>Exactly one of these options.</summary>
    public sealed record Choice(EquatableList<Option> Options) : AnswerKind
    {
        const string LeavesOpen = "leaves-open";

        static readonly ObjectShape OptionShape = new("An option",
            required: [Key.Label, new("rating", "What the answer means for the people it concerns.", FieldType.Member<Rating>())],
            optional: [Key.Concept, new(LeavesOpen, "true where the answer says that the vendor leaves the question open: a need for another option then lacks evidence.", new FieldType.OneOf(["true", "false"]))]);

        internal static readonly AnswerKindDeclaration Declaration = new("choice", "one option",
            Required: [new("options", "What may be answered, besides unknown; for the kind choice.", new FieldType.Group(new FieldType.Shaped(OptionShape)))],
            Optional: [],
            (fields, report) => fields.Group("options", ReadOption).ToldApartBy(option => option.Label, report) is { Count: > 0 } options
                ? new Choice(options.Select(option => option.Value).ToEquatableList())
                : null,
            [UnknownOption.Check, NeedThatAllMeet.Check]);

        /// <inheritdoc/>
        public override string Name => Declaration.Name;

        /// <inheritdoc/>
        public override IReadOnlyList<AnswerValue> NamedValues => [.. Options.Select(Value)];

        private protected override string NeedKey => ProfileDecoder.Accepts;

        private protected override string NeedAdvice => "is answered by one option. List those that will do under `accepts`, and nothing else.";

        /// <inheritdoc/>
        public override IReadOnlyList<AnswerValue> Values(Vocabulary vocabulary, IEnumerable<Answer> given) => NamedValues;

        /// <inheritdoc/>
        public override IReadOnlyList<AnswerValue> ValuesOf(Vocabulary vocabulary, Answer answer) =>
            answer is Answer.Choice { Option.Value: var id } ? [Find(id) is { } option ? Value(option) : new AnswerValue(id, id, null)] : [];

        /// <inheritdoc/>
        public override Rating? RatingOf(Answer answer) => answer is Answer.Choice choice ? Find(choice.Option.Value)?.Rating : null;

        /// <inheritdoc/>
        public override IReadOnlyList<AnswerValue> Needs(Vocabulary vocabulary) => NamedValues;

        internal override EquatableList<string> IdsOf(Answer answer) => answer is Answer.Choice choice ? [choice.Option.Value] : [];

        internal override NeedRuling RulingOf(Answer answer) => answer is Answer.Choice choice && Find(choice.Option.Value)?.LeavesOpen == true
            ? new NeedRuling(IdsOf(answer), Outcome.Meets, Outcome.CannotTell, Doubt.LeftOpen)
            : new NeedRuling(IdsOf(answer), Outcome.Meets, Outcome.Fails, null);

        internal override Answer? Read(Vocabulary vocabulary, Criterion criterion, Node node, string key, Report report)
        {
            if (node is not Node.Sequence)
                return Reading.Decoding.Values.Word(node, key, report) is { } option ? new Answer.Choice(option) : null;
            if (Reading.Decoding.Values.Words(node, key, report) is [var first, ..])
                report.Add(ReadingRules.WrongKindOfAnswer, first.At,
                    $"{criterion.Id} is answered with one option, but this is a list. Keep the option that fits, without brackets.");
            return null;
        }

        internal override JsonObject Schema(Vocabulary vocabulary) => OneOf([.. NamedValues, AnswerSchemas.Unknown]);

        private protected override void DescribeNeeds(JsonObject list, Vocabulary vocabulary)
        {
            list["items"] = OneOf(NamedValues);
            // A need that accepts every option asks for nothing.
            list["maxItems"] = Math.Max(1, Options.Count - 1);
        }

        internal override FieldPrompt Prompt(FieldPrompt prompt, Vocabulary vocabulary) =>
            prompt with { Choices = [.. Options.Select(option => option.Id), Answer.Unknown.Id] };

        Option? Find(string id) => Options.FirstOrDefault(option => option.Id == id);

        static AnswerValue Value(Option option) => new(option.Id, option.Label, option.Rating, option.Concept);

        static Option? ReadOption(string id, Position at, Node node, Report report)
        {
            Ids.RefuseUnknown(id, at, report);
            if (OptionShape.Open(node, report) is not { } fields)
                return null;
            var label = fields.Text("label");
            var rating = fields.OneOf<Rating>("rating");
            var concept = fields.Concept("dpv");
            var leavesOpen = fields.OneOf(LeavesOpen) == "true";
            return label is null || rating is null ? null : new Option(id, label, rating.Value, concept) { LeavesOpen = leavesOpen };
        }
    }
}

/// <summary>An answer to a choice that is none of its options.</summary>
internal static class UnknownOption
{
    public static readonly Check Check = new("unknown-option", Severity.Error,
        "An answer, or one that a need accepts or that shuts people out, is not one of the options of its criterion.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge)
    {
        var answers = Known(knowledge.Vocabulary, kind => kind is AnswerKind.Choice ? kind.NamedValues.Select(value => value.Id).Append(Answer.Unknown.Id) : null);
        foreach (var (criterion, answer) in knowledge.Answers())
            if (answer is Answer.Choice { Option: var option } && Look(criterion, option, answers) is { } mistake)
                yield return mistake;
        var needed = Known(knowledge.Vocabulary, kind => kind.TakesSeveral ? null : kind.Needs(knowledge.Vocabulary).Select(need => need.Id));
        foreach (var (criterion, need) in knowledge.Needs())
            foreach (var option in need.Value.Accepts)
                if (Look(criterion, option, needed) is { } mistake)
                    yield return mistake;
        var telling = Known(knowledge.Vocabulary, kind => kind.Values(knowledge.Vocabulary, []).Select(value => value.Id));
        foreach (var audience in knowledge.Vocabulary.Audiences.All)
            if (audience.ShutOut is { } shutOut && knowledge.Vocabulary.Criterion(shutOut.By.Value) is { } criterion)
                foreach (var option in shutOut.Options)
                    if (Look(criterion, option, telling) is { } mistake)
                        yield return mistake;
    }

    static Dictionary<string, SpellingSuggester> Known(Vocabulary vocabulary, Func<AnswerKind, IEnumerable<string>?> idsOf)
    {
        var known = new Dictionary<string, SpellingSuggester>(StringComparer.Ordinal);
        foreach (var criterion in vocabulary.Criteria)
            if (idsOf(criterion.Value.Answers) is { } ids)
                known.TryAdd(criterion.Value.Id, new SpellingSuggester(ids));
        return known;
    }

    static Mistake? Look(Criterion criterion, Located<string> option, Dictionary<string, SpellingSuggester> known)
    {
        if (!known.TryGetValue(criterion.Id, out var options) || options.Has(option.Value))
            return null;
        var hint = options.To(option.Value) is { } nearest ? $"Did you mean {nearest}?" : $"It can be {Listing.Of(options.All)}.";
        return new Mistake(option.At, $"{criterion.Id} has no option {option.Value}. {hint}", option.Value);
    }
}

/// <summary>A need that accepts every option, so that it rules nothing out and only looks as if it did.</summary>
internal static class NeedThatAllMeet
{
    public static readonly Check Check = new("need-that-all-meet", Severity.Error,
        "A need accepts every option of its criterion, and so asks for nothing.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from need in knowledge.Needs()
        where need.Criterion.Answers is AnswerKind.Choice choice
            && choice.Options.Count <= need.Need.Value.Accepts.Count
            && choice.Options.Select(option => option.Id).ToHashSet(StringComparer.Ordinal)
                .IsSubsetOf(need.Need.Value.Accepts.Select(accepted => accepted.Value))
        select new Mistake(need.Need.At, $"Every option of {need.Criterion.Id} is accepted here. Leave one out, or take the need away.");
}
