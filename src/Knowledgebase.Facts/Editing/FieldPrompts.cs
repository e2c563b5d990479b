using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Editing;

/// <summary>What must be filled in of each kind of entry: the keys that the reader of facts asks for.</summary>
public static class FieldPrompts
{
    /// <summary>Those of <c>platform.yml</c>.</summary>
    public static EquatableList<FieldPrompt> OfPlatform { get; } = Of(PlatformDecoder.ObjectShape, DateOnly.MaxValue, ("status", "active"));

    /// <summary>Those of a source.</summary>
    /// <param name="today">The day on which it was read, where nobody says otherwise.</param>
    public static EquatableList<FieldPrompt> OfSource(DateOnly today) => Of(SourceDecoder.ObjectShape, today, ("accessed", Day(today)));

    /// <summary>Those of a finding, and the source of its first piece of evidence.</summary>
    /// <param name="criterion">The question that it answers; null where that is not known yet.</param>
    /// <param name="today">The day on which the evidence was read, where nobody says otherwise.</param>
    public static EquatableList<FieldPrompt> OfFinding(Vocabulary vocabulary, Criterion? criterion, DateOnly today) =>
    [
        .. from blank in Of(FindingDecoder.ObjectShape, today, ("checked", Day(today)))
           select blank.Key == FindingDraft.Value && criterion is not null ? criterion.Answers.Prompt(blank, vocabulary) : blank,
        .. Of(EvidenceDecoder.ObjectShape, today),
    ];

    static EquatableList<FieldPrompt> Of(ObjectShape shape, DateOnly today, params (string Key, string Usual)[] usual) =>
    [
        .. from key in shape.Required
           where key.FieldType is not FieldType.List
           let words = key.FieldType is FieldType.OneOf one ? one.Words : []
           select new FieldPrompt(key.Name, key.Description, [.. words], Usual: usual.FirstOrDefault(known => known.Key == key.Name).Usual)
           {
               Unfit = text => Unfit(key, text, today),
           },
    ];

    // What the reader of facts would say of a text there.
    static string? Unfit(Key key, string text, DateOnly today)
    {
        var node = new Node.Scalar(new Position("", 1, 1), text, Plain: false);
        return Report.FirstMessage(today, report => _ = key.FieldType switch
        {
            FieldType.Text form => (object?)Values.Text(node, key.Name, report, form),
            FieldType.Like form => Values.Like(node, key.Name, report, form.Pattern, form.Most),
            FieldType.Address => Values.Address(node, key.Name, report),
            FieldType.Date => Values.Date(node, key.Name, report),
            FieldType.PastDate => Values.PastDate(node, key.Name, report),
            _ => null,
        });
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
