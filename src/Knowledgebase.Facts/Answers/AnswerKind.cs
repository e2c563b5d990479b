using System.Text.Json.Nodes;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Answers;

/// <summary>
/// What may be answered to a criterion, besides <c>unknown</c>, which always may. Each kind is a record in a file of its own.
/// It tells how its answers are read, said, compared, held against needs, described to editors and written as data; all
/// other code asks it. <see cref="AnswerKinds"/> lists the kinds.
/// </summary>
public abstract partial record AnswerKind
{
    /// <summary>The words for an answer that was looked for and not found.</summary>
    public const string UnknownWords = "Unknown";

    AnswerKind() { }

    /// <summary>The word that stands under <c>kind</c> in <c>criteria.yml</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether an answer can have several values at once.</summary>
    public virtual bool TakesSeveral => false;

    /// <summary>Whether the vocabulary rates answers.</summary>
    public virtual bool IsRated => true;

    /// <summary>What the vocabulary lists by name to be answered; empty where that stands elsewhere.</summary>
    public virtual IReadOnlyList<AnswerValue> NamedValues => [];

    /// <summary>The id of the group of terms that answers are made of; null for kinds without terms.</summary>
    public virtual string? TermGroup => null;

    /// <summary>The units of answers that are amounts, the smallest first; empty for other kinds.</summary>
    public virtual IReadOnlyList<Unit> UnitsOfAnswers => [];

    /// <summary>All values that answers can have, in reading order.</summary>
    /// <param name="vocabulary">Where terms are explained.</param>
    /// <param name="given">The answers that there are, for kinds that can have any number of values.</param>
    public abstract IReadOnlyList<AnswerValue> Values(Vocabulary vocabulary, IEnumerable<Answer> given);

    /// <summary>The values of an answer, in the order of the vocabulary where that has them; empty for one that is unknown.</summary>
    public abstract IReadOnlyList<AnswerValue> ValuesOf(Vocabulary vocabulary, Answer answer);

    /// <summary>The labels of values that the vocabulary has; of others their ids.</summary>
    public IReadOnlyList<string> LabelsOf(Vocabulary vocabulary, IEnumerable<string> ids) =>
        [.. ids.Select(id => Values(vocabulary, []).FirstOrDefault(value => value.Id == id)?.Label ?? id)];

    /// <summary>The whole answer in words.</summary>
    public string InFull(Vocabulary vocabulary, Answer answer) =>
        answer is Answer.Unknown ? UnknownWords : string.Join(", ", ValuesOf(vocabulary, answer).Select(value => value.Label));

    /// <summary>The answer in a few words, for a table.</summary>
    public virtual string InShort(Vocabulary vocabulary, Answer answer) => InFull(vocabulary, answer);

    /// <summary>What an answer means for the people it concerns; null where it is unknown or nobody rates it.</summary>
    public virtual Rating? RatingOf(Answer answer) => null;

    /// <summary>What asks for needs about the criterion, such as "I accept:", before all that can be asked for.</summary>
    public virtual string NeedLead => "I accept:";

    /// <summary>All that a need can ask for by name, in reading order.</summary>
    public abstract IReadOnlyList<AnswerValue> Needs(Vocabulary vocabulary);

    /// <summary>What stands before the words of a need that is stated; empty where nothing does.</summary>
    public virtual string NeedPrefix => "";

    /// <summary>What a need asks for, in words, a text each.</summary>
    public virtual IReadOnlyList<string> NeedWords(Vocabulary vocabulary, Need need) => LabelsOf(vocabulary, need.Wanted.Select(wanted => wanted.Value));

    /// <summary>What each need makes of the answers that there are; empty for kinds whose needs name values.</summary>
    public virtual IReadOnlyList<NeedFit> FitsOf(Vocabulary vocabulary, IEnumerable<Answer> given) => [];

    /// <summary>What of an answer a need names.</summary>
    internal virtual EquatableList<string> Named(Need need, Answer answer) => [.. need.Wanted.Select(wanted => wanted.Value).Where(IdsOf(answer).Contains)];

    /// <summary>Why nobody can tell what an answer that a need does not name makes of it; null where they can.</summary>
    internal virtual Doubt? DoubtAbout(Need need, Answer answer) => null;

    /// <summary>What an answer that is known makes of needs.</summary>
    internal abstract NeedRuling RulingOf(Answer answer);

    /// <summary>The ids of the values of an answer.</summary>
    internal abstract EquatableList<string> IdsOf(Answer answer);

    /// <summary>The key that a need about the criterion has in <c>profiles.yml</c>.</summary>
    private protected abstract string NeedKey { get; }

    /// <summary>What to do about a need in another form, for a sentence that begins with the criterion.</summary>
    private protected abstract string NeedAdvice { get; }

    /// <summary>Adds to the schema of the list under <see cref="NeedKey"/> what can stand in it.</summary>
    private protected abstract void DescribeNeeds(JsonObject list, Vocabulary vocabulary);

    /// <summary>What is wrong with the form of a need, for a sentence that begins with the criterion; null where nothing is.</summary>
    internal string? AdviceOn(Need need)
    {
        var (own, other) = NeedKey == ProfileDecoder.Accepts ? (need.Accepts, need.Without) : (need.Without, need.Accepts);
        return own.Count > 0 && other.Count == 0 ? null : NeedAdvice;
    }

    /// <summary>Makes the schema of a need, which knows the keys of all kinds, one of this kind.</summary>
    internal void NarrowNeed(JsonObject schema, Vocabulary vocabulary)
    {
        var properties = schema["properties"]!.AsObject();
        foreach (var key in ProfileDecoder.NeedKeys.Where(key => key != NeedKey))
            properties.Remove(key);
        DescribeNeeds(properties[NeedKey]!.AsObject(), vocabulary);
        schema["required"]!.AsArray().Add(NeedKey);
    }

    /// <summary>Reads an answer that is not <c>unknown</c>. Null, with a problem reported, where it makes no sense as one.</summary>
    /// <param name="criterion">The criterion that it answers, for messages.</param>
    /// <param name="key">The key that it stands under, for messages.</param>
    internal abstract Answer? Read(Vocabulary vocabulary, Criterion criterion, Node node, string key, Report report);

    /// <summary>The JSON Schema of answers.</summary>
    internal abstract JsonObject Schema(Vocabulary vocabulary);

    /// <summary>What a person is asked for who drafts a finding.</summary>
    /// <param name="prompt">What is asked for whatever the kind.</param>
    internal abstract FieldPrompt Prompt(FieldPrompt prompt, Vocabulary vocabulary);

    static JsonObject OneOf(IEnumerable<AnswerValue> values) => Schemas.FieldTypeSchemas.OneOf(values.Select(value => (value.Id, value.Label)));
}
