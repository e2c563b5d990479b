using System.Globalization;
using System.Text.Json.Nodes;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Reading.Yaml;
using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Facts.Answers;

public abstract partial record Answer
{
    /// <summary>An amount with its unit, which may be a range, open at one end or not.</summary>
    /// <param name="Least">Null where only the most is known.</param>
    /// <param name="Most">Null where only the least is known.</param>
    public sealed record Amount(decimal? Least, decimal? Most, Unit Unit) : Answer
    {
        /// <inheritdoc/>
        protected override string Written => Words("0.####");

        /// <summary>What it comes to in the smallest unit of its criterion.</summary>
        internal Extent Extent => new((Least ?? 0) * Unit.Size, Most is { } most ? most * Unit.Size : Extent.Unlimited);

        /// <inheritdoc/>
        public override bool SaysTheSameAs(Answer other) => other is Amount amount && Extent == amount.Extent;

        /// <summary>The amount in words, such as "30 to 90 days".</summary>
        /// <param name="format">That of its numbers.</param>
        internal string Words(string format)
        {
            var unit = (Most ?? Least) == 1 ? Unit.One : Unit.Many;
            var (least, most) = (Said(Least), Said(Most));
            return Least is null ? $"at most {most} {unit}"
                : Most is null ? $"at least {least} {unit}"
                : Least == Most ? $"{least} {unit}"
                : $"{least} to {most} {unit}";

            string? Said(decimal? number) => number?.ToString(format, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>An answer to a question for an amount that is none, such as that there is no limit.</summary>
    /// <param name="Id">One of <see cref="AnswerKind.Amount.Instead"/>.</param>
    public sealed record InsteadOfAmount(string Id) : Answer
    {
        /// <inheritdoc/>
        protected override string Written => Id;
    }
}

public abstract partial record AnswerKind
{
    /// <summary>A number with a unit: exactly so much, from so much to so much, at most or at least.</summary>
    /// <param name="Units">The smallest first.</param>
    /// <param name="Instead">What can be answered that is no amount.</param>
    /// <param name="Ratings">The first that holds all of an answer rates it; an answer that none holds is neutral.</param>
    /// <param name="Limits">What a need can ask for.</param>
    public sealed record Amount(
        EquatableList<Unit> Units, EquatableList<NoAmount> Instead, EquatableList<RatedAmount> Ratings, EquatableList<Answer.Amount> Limits) : AnswerKind
    {
        const decimal Highest = 1_000_000_000;

        static readonly ObjectShape UnitShape = new("A unit",
            required: [new("one", "How one of it is called, such as day.", FieldType.Name), new("many", "How several are called.", FieldType.Name)],
            optional: [new("size", "How much it is of the smallest unit; 1 where this is left out.", new FieldType.Number(Highest))]);

        static readonly ObjectShape InsteadShape = new("What can be answered in place of an amount",
            required: [Key.Label, new("rating", "What the answer means for the people it concerns.", FieldType.Member<Rating>())],
            optional: [new("counts-as", "What it is beside amounts: less than any, or more. Without it nobody can compare it.", FieldType.Member<CountsAs>())]);

        static readonly ObjectShape RatingShape = new("A rating of amounts",
            required:
            [
                new("rating", "What the amounts mean for the people they concern.", FieldType.Member<Rating>()),
                new("amount", "All amounts that have it, such as at most 30 days.", new FieldType.Like(Pattern.Amount)),
            ],
            optional: []);

        internal static readonly AnswerKindDeclaration Declaration = new("amount", "an amount with a unit",
            Required: [new("units", "The units of answers, the smallest first; for the kind amount.", new FieldType.Group(new FieldType.Shaped(UnitShape)))],
            Optional:
            [
                new("instead", "What can be answered that is no amount, such as no-limit; for the kind amount.", new FieldType.Group(new FieldType.Shaped(InsteadShape))),
                new("ratings", "Which amounts have which rating. The first that fits counts; others are neutral. For the kind amount.",
                    new FieldType.List(new FieldType.Shaped(RatingShape))),
                new("limits", "What people can ask for, such as at most 30 days; for the kind amount.",
                    new FieldType.List(new FieldType.Like(Pattern.Amount), Distinct: true)),
            ],
            ReadKind,
            []);

        /// <inheritdoc/>
        public override string Name => Declaration.Name;

        /// <inheritdoc/>
        public override IReadOnlyList<AnswerValue> NamedValues => [.. Instead.Select(Value)];

        /// <inheritdoc/>
        public override IReadOnlyList<Unit> UnitsOfAnswers => Units;

        private protected override string NeedKey => ProfileDecoder.Accepts;

        private protected override string NeedAdvice => "is answered by an amount. List those of its limits that will do under `accepts`, and nothing else.";

        /// <summary>Amounts that are the same are one value, however they are written; the smallest comes first, and what cannot be compared comes last.</summary>
        public override IReadOnlyList<AnswerValue> Values(Vocabulary vocabulary, IEnumerable<Answer> given) =>
        [
            .. given.OfType<Answer.Amount>().DistinctBy(IdOf, StringComparer.Ordinal)
                .Select(amount => (amount.Extent, Value: Value(amount)))
                .Concat(Instead.Select(instead => (Extent: instead.Extent ?? Extent.Incomparable, Value: Value(instead))))
                .OrderBy(value => value.Extent.Most).ThenBy(value => value.Extent.Least)
                .Select(value => value.Value),
        ];

        /// <inheritdoc/>
        public override IReadOnlyList<AnswerValue> ValuesOf(Vocabulary vocabulary, Answer answer) => answer switch
        {
            Answer.Amount amount => [Value(amount)],
            Answer.InsteadOfAmount { Id: var id } => [.. Instead.Where(instead => instead.Id == id).Select(Value)],
            _ => [],
        };

        /// <inheritdoc/>
        public override Rating? RatingOf(Answer answer) => answer switch
        {
            Answer.Amount amount => Ratings.FirstOrDefault(rated => rated.Amount.Extent.Holds(amount.Extent))?.Rating ?? Rating.Neutral,
            Answer.InsteadOfAmount { Id: var id } => Instead.FirstOrDefault(instead => instead.Id == id)?.Rating,
            _ => null,
        };

        /// <inheritdoc/>
        public override IReadOnlyList<AnswerValue> Needs(Vocabulary vocabulary) =>
            [.. Limits.Select(limit => new AnswerValue(NeedId(limit), Label(limit), null)), .. NamedValues];

        /// <inheritdoc/>
        public override IReadOnlyList<string> NeedWords(Vocabulary vocabulary, Need need) =>
            [.. need.Accepts.Select(accepted => Needs(vocabulary).FirstOrDefault(known => known.Id == accepted.Value)?.Label ?? accepted.Value)];

        internal override EquatableList<string> IdsOf(Answer answer) => answer switch
        {
            Answer.Amount amount => [IdOf(amount)],
            Answer.InsteadOfAmount instead => [instead.Id],
            _ => [],
        };

        internal override NeedRuling RulingOf(Answer answer) => new(IdsOf(answer), Outcome.Meets, Outcome.Fails, null);

        /// <inheritdoc/>
        public override IReadOnlyList<NeedFit> FitsOf(Vocabulary vocabulary, IEnumerable<Answer> given)
        {
            var answers = given.Concat(Instead.Select(instead => new Answer.InsteadOfAmount(instead.Id)))
                .Where(answer => IdsOf(answer).Count > 0)
                .DistinctBy(answer => IdsOf(answer)[0], StringComparer.Ordinal)
                .ToList();
            return [.. Needs(vocabulary).Select(need => new NeedFit(need.Id, need.Label, Those(need.Id, Fit.Whole), Those(need.Id, Fit.Part)))];

            EquatableList<string> Those(string need, Fit fit) => [.. answers.Where(answer => FitOf(need, answer) == fit).Select(answer => IdsOf(answer)[0])];
        }

        internal override EquatableList<string> Named(Need need, Answer answer) => [.. Accepted(need).Where(accepted => FitOf(accepted, answer) == Fit.Whole)];

        internal override Doubt? DoubtAbout(Need need, Answer answer) =>
            Accepted(need).Any(accepted => FitOf(accepted, answer) == Fit.Part) ? Doubt.Depends : null;

        internal override Answer? Read(Vocabulary vocabulary, Criterion criterion, Node node, string key, Report report)
        {
            if (node is Node.Sequence)
            {
                report.Add(ReadingRules.WrongKindOfAnswer, node.At, $"{criterion.Id} is answered with one amount, but this is a list. Write it without brackets.");
                return null;
            }
            if (Reading.Decoding.Values.Word(node, key, report) is not { } word)
                return null;
            return Instead.Any(instead => instead.Id == word.Value)
                ? new Answer.InsteadOfAmount(word.Value)
                : Notation.Read(word, key, report);
        }

        internal override JsonObject Schema(Vocabulary vocabulary) => new()
        {
            ["anyOf"] = new JsonArray(
                OneOf([.. NamedValues, AnswerSchemas.Unknown]),
                new JsonObject
                {
                    ["type"] = "string",
                    ["pattern"] = Notation.Pattern,
                    ["examples"] = FieldTypeSchemas.Words(Notation.Examples),
                }),
            ["errorMessage"] = Notation.Advice,
        };

        private protected override void DescribeNeeds(JsonObject list, Vocabulary vocabulary) => list["items"] = OneOf(Needs(vocabulary));

        internal override FieldPrompt Prompt(FieldPrompt prompt, Vocabulary vocabulary)
        {
            var notation = Notation;
            return prompt with
            {
                Description = $"{prompt.Description} {notation.Advice}",
                Unfit = text => notation.Takes(text) ? null : $"{prompt.Key} cannot be {text}. {notation.Advice}",
            };
        }

        AmountNotation Notation => new(Units, [.. Instead.Select(instead => instead.Id)]);

        static IEnumerable<string> Accepted(Need need) => need.Accepts.Select(accepted => accepted.Value);

        Fit FitOf(string need, Answer answer)
        {
            if (IdsOf(answer).Contains(need))
                return Fit.Whole;
            if (Limits.FirstOrDefault(limit => NeedId(limit) == need)?.Extent is not { } wanted)
                return Fit.None;
            if (ExtentOf(answer) is not { } extent)
                return Fit.Part;
            return wanted.Holds(extent) ? Fit.Whole : wanted.Touches(extent) ? Fit.Part : Fit.None;
        }

        Extent? ExtentOf(Answer answer) => answer switch
        {
            Answer.Amount amount => amount.Extent,
            Answer.InsteadOfAmount { Id: var id } => Instead.FirstOrDefault(instead => instead.Id == id)?.Extent,
            _ => null,
        };

        AnswerValue Value(Answer.Amount amount) =>
            new(IdOf(amount), Label(amount), RatingOf(amount), Quantity: new Quantity(amount.Least, amount.Most, amount.Unit.Id));

        static AnswerValue Value(NoAmount instead) => new(instead.Id, instead.Label, instead.Rating);

        static string Label(Answer.Amount amount) => amount.Words("#,0.####") is var words ? char.ToUpperInvariant(words[0]) + words[1..] : "";

        // Amounts that are the same have the same id, however they are written: from nothing to 30 days is at most 30 days.
        string IdOf(Answer.Amount amount)
        {
            var (least, most) = (amount.Extent.Least, amount.Most is null ? default(decimal?) : amount.Extent.Most);
            return NeedId(new Answer.Amount(least == 0 && most > 0 ? null : least, most, Units[0]));
        }

        static string NeedId(Answer.Amount amount) => AsId(amount.ToString());

        static string AsId(string words) => words.Replace(' ', '-').ToLowerInvariant();

        static Amount? ReadKind(Fields fields, Report report)
        {
            var units = ReadUnits(fields, report);
            var instead = fields.Group("instead", (id, at, node, part) => ReadInstead(id, at, node, units, part)).ToldApartBy(each => each.Label, report).Select(each => each.Value).ToEquatableList();
            var ratings = fields.List("ratings", (node, part) => ReadRating(node, units, part)).Select(each => each.Value).ToEquatableList();
            return units.Count == 0 ? null : new Amount(units, instead, ratings, ReadLimits(fields, units, report));
        }

        static EquatableList<Unit> ReadUnits(Fields fields, Report report)
        {
            var units = fields.Group("units", ReadUnit).OrderBy(unit => unit.Value.Size).ToList();
            foreach (var (smallest, at) in units.Take(1))
                if (smallest.Size != 1)
                    report.Add(ReadingRules.UnclearUnit, at,
                        $"{smallest.Id} is the smallest unit, by which the others are measured. Leave its size out, and let theirs say how much of it they are.");
            var firsts = new Dictionary<string, Located<Unit>>(StringComparer.Ordinal);
            foreach (var unit in units.OrderBy(unit => unit.At.Line).ThenBy(unit => unit.At.Column))
                foreach (var name in new[] { unit.Value.One, unit.Value.Many })
                    if (!firsts.TryAdd(AsId(name), unit) && firsts[AsId(name)].Value.Id != unit.Value.Id)
                        report.Add(ReadingRules.UnclearUnit, unit.At, $"{firsts[AsId(name)].Value.Id}, at {firsts[AsId(name)].At}, is called {name} already. Name this one otherwise.");
            return [.. units.Select(unit => unit.Value)];
        }

        static EquatableList<Answer.Amount> ReadLimits(Fields fields, EquatableList<Unit> units, Report report)
        {
            var firsts = new Dictionary<Extent, Position>();
            return [.. fields.Words("limits").Select(Read).OfType<Answer.Amount>()];

            Answer.Amount? Read(Located<string> limit)
            {
                if (units.Count == 0 || new AmountNotation(units, []).Read(limit, "limits", report) is not { } amount)
                    return null;
                if (firsts.TryAdd(amount.Extent, limit.At))
                    return amount;
                report.Add(ReadingRules.RepeatedEntry, limit.At, $"This is as much as the limit at {firsts[amount.Extent]}. Take one of them away.");
                return null;
            }
        }

        static Unit? ReadUnit(string id, Position at, Node node, Report report)
        {
            if (UnitShape.Open(node, report) is not { } fields)
                return null;
            var (one, many, size) = (fields.Text("one"), fields.Text("many"), fields.Number("size"));
            return one is null || many is null ? null : new Unit(id, one, many, size ?? 1);
        }

        static NoAmount? ReadInstead(string id, Position at, Node node, EquatableList<Unit> units, Report report)
        {
            Ids.RefuseUnknown(id, at, report);
            if (units.Count > 0 && new AmountNotation(units, []).IsId(id))
                report.Add(ReadingRules.ReservedId, at, $"{id} is the id of an amount, and here of what is none. Choose another word.");
            if (InsteadShape.Open(node, report) is not { } fields)
                return null;
            var (label, rating) = (fields.Text("label"), fields.OneOf<Rating>("rating"));
            return label is null || rating is null ? null : new NoAmount(id, label, rating.Value, fields.OneOf<CountsAs>("counts-as"));
        }

        static Located<RatedAmount>? ReadRating(Node node, EquatableList<Unit> units, Report report)
        {
            if (RatingShape.Open(node, report) is not { } fields)
                return null;
            var rating = fields.OneOf<Rating>("rating");
            var amount = units.Count > 0 && fields.Node("amount") is { } text && Reading.Decoding.Values.Word(text, "amount", report) is { } word
                ? new AmountNotation(units, []).Read(word, "amount", report)
                : null;
            return rating is null || amount is null ? null : new Located<RatedAmount>(new RatedAmount(rating.Value, amount), fields.At);
        }

        enum Fit
        {
            None,
            Part,
            Whole,
        }
    }
}

/// <summary>What can be answered in place of an amount.</summary>
/// <param name="Label">How it is shown to people.</param>
/// <param name="CountsAs">What it is beside amounts; null where nobody can compare it.</param>
public sealed record NoAmount(string Id, string Label, Rating Rating, CountsAs? CountsAs)
{
    internal Extent? Extent => CountsAs switch
    {
        Answers.CountsAs.Nothing => new Extent(0, 0),
        Answers.CountsAs.Unlimited => new Extent(Answers.Extent.Unlimited, Answers.Extent.Unlimited),
        _ => null,
    };
}

/// <summary>What an answer that is no amount is beside amounts.</summary>
public enum CountsAs
{
    /// <summary>As little as can be.</summary>
    Nothing,

    /// <summary>More than any amount.</summary>
    Unlimited,
}

/// <summary>Amounts that have a rating.</summary>
public sealed record RatedAmount(Rating Rating, Answer.Amount Amount);

/// <summary>From how much to how much an amount goes, in the smallest unit of its criterion.</summary>
internal sealed record Extent(decimal Least, decimal Most)
{
    /// <summary>More than any amount.</summary>
    public const decimal Unlimited = decimal.MaxValue / 2;

    /// <summary>Comes after all others.</summary>
    public static Extent Incomparable { get; } = new(decimal.MaxValue, decimal.MaxValue);

    public bool Holds(Extent other) => Least <= other.Least && other.Most <= Most;

    public bool Touches(Extent other) => Least <= other.Most && other.Least <= Most;
}
