namespace Knowledgebase.Facts.Analysis;

/// <summary>How many questions of a topic, or of all topics, are in which state for a platform.</summary>
/// <param name="Answered">With an answer, whatever else is the matter with it.</param>
/// <param name="Unknown">Looked for and not found.</param>
/// <param name="Missing">Without any finding that holds.</param>
/// <param name="Due">With a finding that is due for another look.</param>
/// <param name="Disputed">With an answer that a source contradicts and nothing settles.</param>
/// <param name="VendorAlone">With an answer that rests on the vendor's word alone.</param>
public sealed record Coverage(int Answered, int Unknown, int Missing, int Due, int Disputed, int VendorAlone)
{
    /// <summary>How many questions there are.</summary>
    public int Questions => Answered + Unknown + Missing;

    /// <summary>The coverage of one topic of a platform, by its headline answers.</summary>
    public static Coverage Of(KnowledgeBase knowledge, Platform platform, string topic, DateOnly today) =>
        Of(knowledge, platform, knowledge.Vocabulary.CriteriaOf(topic), today);

    /// <summary>The coverage of all topics of a platform.</summary>
    public static Coverage Of(KnowledgeBase knowledge, Platform platform, DateOnly today) =>
        Of(knowledge, platform, knowledge.Vocabulary.Criteria.Select(criterion => criterion.Value), today);

    static Coverage Of(KnowledgeBase knowledge, Platform platform, IEnumerable<Criterion> criteria, DateOnly today)
    {
        var coverage = new Coverage(0, 0, 0, 0, 0, 0);
        foreach (var criterion in criteria)
        {
            if (platform.Latest(criterion.Id, today)?.Headline is not { } finding)
            {
                coverage = coverage with { Missing = coverage.Missing + 1 };
                continue;
            }
            var standing = knowledge.StandingOf(finding);
            coverage = coverage with
            {
                Answered = coverage.Answered + (standing is Standing.Unknown ? 0 : 1),
                Unknown = coverage.Unknown + (standing is Standing.Unknown ? 1 : 0),
                Due = coverage.Due + (knowledge.IsDue(finding, today) ? 1 : 0),
                Disputed = coverage.Disputed + (standing is Standing.Disputed ? 1 : 0),
                VendorAlone = coverage.VendorAlone + (standing is Standing.StatedByVendor ? 1 : 0),
            };
        }
        return coverage;
    }
}
