using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Checks;

/// <summary>Everything that is held against the knowledge base as a whole.</summary>
internal static class AllChecks
{
    public static IReadOnlyList<Check> All { get; } =
    [
        DuplicateId.Check,
        FormerIdTaken.Check,
        NameTaken.Check,
        SuperfluousName.Check,
        SynonymTaken.Check,
        PhraseTaken.Check,
        FormTaken.Check,
        UnknownSource.Check,
        UnknownCriterion.Check,
        UnknownTopic.Check,
        UnknownProfile.Check,
        UnknownAudience.Check,
        UnknownRole.Check,
        UnknownPlatform.Check,
        UnknownScopeKind.Check,
        UnknownScope.Check,
        UnknownEdition.Check,
        .. AnswerKinds.All.SelectMany(kind => kind.Checks),
        NeedOfWrongKind.Check,
        FindingInWrongFile.Check,
        FindingsOutOfOrder.Check,
        OverlappingFindings.Check,
        UntilBeforeSince.Check,
        AnswerOutsideLifetime.Check,
        SourceReadBeforePublished.Check,
        CheckedBeforePublished.Check,
        ImpossibleStatus.Check,
        EventInFuture.Check,
        LaunchedInFuture.Check,
        RetiredInFuture.Check,
        RetiredBeforeLaunched.Check,
        AnswerYetToCome.Check,
        FindingWithoutEvidence.Check,
        UnknownThatIsAnswered.Check,
        ClaimWithoutEvidence.Check,
        EvidenceAgreesWithFinding.Check,
        MachineMadeHost.Check,
        UnnamedCopy.Check,
        MachineDecides.Check,
        LongQuote.Check,
        RetirementInDoubt.Check,
        OwnSuccessor.Check,
        SameDocument.Check,
        SameService.Check,
        SameEvidence.Check,
        ArchiveIsPage.Check,
        VanishedQuoteUnused.Check,
        UncitedSource.Check,
        UnansweredCriterion.Check,
        ChangeInWrongFile.Check,
        BrokenRecord.Check,
        UnknownInRecord.Check,
        AudienceOfNoEdition.Check,
    ];

    /// <summary>
    /// Adds all that is wrong with what was read. Warnings tell that something is not there, which is only sure
    /// where everything could be read.
    /// </summary>
    public static void Run(KnowledgeBase knowledge, Report report, Today today)
    {
        var unread = report.UnreadableInput;
        var found = All
            .Where(check => check.Severity == Severity.Error || !unread.HasErrors)
            .AsParallel()
            .Select(check => ProblemCollector.Limit(check.Run(knowledge, unread, today)));
        foreach (var problems in found)
            report.Add(problems);
    }
}
