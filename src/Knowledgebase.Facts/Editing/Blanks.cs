using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Reading.Decoding;

namespace Knowledgebase.Facts.Editing;

/// <summary>What must be filled in of each kind of entry: the keys that the reader of facts asks for.</summary>
public static class Blanks
{
    /// <summary>Those of <c>platform.yml</c>.</summary>
    public static EquatableList<Blank> OfPlatform { get; } = Of(PlatformDecoder.Shape, ("status", "active"));

    /// <summary>Those of a source.</summary>
    /// <param name="today">The day on which it was read, where nobody says otherwise.</param>
    public static EquatableList<Blank> OfSource(DateOnly today) => Of(SourceDecoder.Shape, ("accessed", Day(today)));

    /// <summary>Those of a finding, and the source of its first piece of evidence.</summary>
    /// <param name="criterion">The question that it answers; null where that is not known yet.</param>
    /// <param name="today">The day on which the evidence was read, where nobody says otherwise.</param>
    public static EquatableList<Blank> OfFinding(Vocabulary vocabulary, Criterion? criterion, DateOnly today) =>
    [
        .. from blank in Of(FindingDecoder.Shape, ("checked", Day(today)))
           select blank.Key == FindingDraft.Value ? Answer(blank, vocabulary, criterion) : blank,
        .. Of(EvidenceDecoder.Shape),
    ];

    static EquatableList<Blank> Of(Shape shape, params (string Key, string Usual)[] usual) =>
    [
        .. from key in shape.Required
           where key.Form is not Form.List
           let words = key.Form is Form.OneOf one ? one.Words : []
           select new Blank(key.Name, key.Description, [.. words], Usual: usual.FirstOrDefault(known => known.Key == key.Name).Usual),
    ];

    static Blank Answer(Blank blank, Vocabulary vocabulary, Criterion? criterion) => criterion?.Answers switch
    {
        AnswerSpace.Choice choice => blank with { Choices = [.. choice.Options.Select(option => option.Id), FindingDraft.Unknown] },
        AnswerSpace.Terms terms => blank with
        {
            Choices = [.. vocabulary.TermGroup(terms.Group.Value)?.Terms.Select(term => term.Id) ?? [], FindingDraft.Unknown],
            TakesSeveral = true,
        },
        _ => blank,
    };

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
