namespace Knowledgebase.Facts.Analysis;

/// <summary>How many headline answers of a topic, a platform or all platforms are in which state.</summary>
/// <param name="Questions">How many questions there are.</param>
/// <param name="Answered">With an answer, whatever else is the matter with it.</param>
/// <param name="Unknown">Looked for and not found.</param>
/// <param name="Missing">Without any finding that holds.</param>
/// <param name="Due">With a finding that is due for another look.</param>
/// <param name="Disputed">With an answer that a source contradicts and nothing settles.</param>
/// <param name="VendorAlone">With an answer that only sources of the vendor support, and nobody else, not even the press.</param>
/// <param name="Confirmed">With an answer that someone independent confirms.</param>
/// <param name="Quoted">With evidence for the answer that is quoted.</param>
/// <param name="Dated">With a finding that says since when it holds.</param>
public sealed record Coverage(
    int Questions, int Answered, int Unknown, int Missing, int Due, int Disputed, int VendorAlone, int Confirmed, int Quoted, int Dated)
{
    static readonly Coverage none = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>The coverage of one topic of a platform.</summary>
    public static Coverage Of(KnowledgeBase knowledge, Platform platform, string topic, DateOnly today) =>
        Sum(knowledge.Vocabulary.CriteriaOf(topic).Select(criterion => Of(knowledge, platform, criterion, today)));

    /// <summary>The coverage of all topics of a platform.</summary>
    public static Coverage Of(KnowledgeBase knowledge, Platform platform, DateOnly today) =>
        Sum(knowledge.Vocabulary.Criteria.Select(criterion => Of(knowledge, platform, criterion.Value, today)));

    /// <summary>The coverage of all platforms.</summary>
    public static Coverage Of(KnowledgeBase knowledge, DateOnly today) =>
        Sum(knowledge.Platforms.Select(platform => Of(knowledge, platform.Value, today)));

    /// <summary>A number of headline answers as a share of all questions, in percent; 0 where there are no questions.</summary>
    public double Share(int number) => Questions == 0 ? 0 : 100.0 * number / Questions;

    static Coverage Of(KnowledgeBase knowledge, Platform platform, Criterion criterion, DateOnly today)
    {
        if (platform.Latest(criterion.Id, today)?.Headline is not { } finding)
            return none with { Questions = 1, Missing = 1 };
        var standing = knowledge.StandingOf(finding);
        return new Coverage(
            Questions: 1,
            Answered: One(standing is not Standing.Unknown),
            Unknown: One(standing is Standing.Unknown),
            Missing: 0,
            Due: One(knowledge.IsDue(finding, today)),
            Disputed: One(standing is Standing.Disputed),
            VendorAlone: One(standing is Standing.StatedByVendor && !knowledge.Supports(finding, Voice.Secondary)),
            Confirmed: One(standing is Standing.Confirmed),
            Quoted: One(finding.Evidence.Any(piece => piece.Value is { Supports: true, Quote: not null })),
            Dated: One(finding.Since is not null));
    }

    static int One(bool holds) => holds ? 1 : 0;

    static Coverage Sum(IEnumerable<Coverage> parts) => parts.Aggregate(none, (sum, part) => new Coverage(
        sum.Questions + part.Questions,
        sum.Answered + part.Answered,
        sum.Unknown + part.Unknown,
        sum.Missing + part.Missing,
        sum.Due + part.Due,
        sum.Disputed + part.Disputed,
        sum.VendorAlone + part.VendorAlone,
        sum.Confirmed + part.Confirmed,
        sum.Quoted + part.Quoted,
        sum.Dated + part.Dated));
}
