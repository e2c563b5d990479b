using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Analysis;

/// <summary>Whether a need is met.</summary>
public enum Outcome
{
    /// <summary>It is.</summary>
    Meets,

    /// <summary>It is not.</summary>
    Fails,

    /// <summary>Nobody can tell, which counts as neither.</summary>
    CannotTell,
}

/// <summary>Why nobody can tell.</summary>
public enum Doubt
{
    /// <summary>Nothing is recorded.</summary>
    NotAnswered,

    /// <summary>What is recorded speaks of others only.</summary>
    OfOthers,

    /// <summary>It was looked for and not found.</summary>
    Unknown,

    /// <summary>Sources contradict each other.</summary>
    Disputed,

    /// <summary>It is due for another look.</summary>
    Due,

    /// <summary>The term is not on the list. A list has what sources name, so that is no proof.</summary>
    NotListed,

    /// <summary>The vendor leaves the question open.</summary>
    LeftOpen,

    /// <summary>The answer leaves it open: only a part of the amounts that it allows is what is needed, or it cannot be compared with what is.</summary>
    Depends,
}

/// <summary>What became of one need of a platform.</summary>
/// <param name="Finding">The answer that was held against it; null where there is none.</param>
/// <param name="Doubt">Only where nobody can tell.</param>
/// <param name="Listed">Of a need about a list: the terms on it that must not be.</param>
public sealed record NeedOutcome(Need Need, Outcome Outcome, Finding? Finding, Doubt? Doubt, EquatableList<string> Listed);

/// <summary>What a finding makes of needs: it hangs on whether a need names one of its answers.</summary>
/// <param name="Answers">The ids of the option, or of the terms, that the finding answers with.</param>
/// <param name="Named">What becomes of a need that names one of them; null where nobody can tell, whatever is needed.</param>
/// <param name="Unnamed">What becomes of any other need.</param>
/// <param name="Doubt">Why nobody can tell, where <paramref name="Unnamed"/> says so.</param>
public sealed record NeedRuling(EquatableList<string> Answers, Outcome? Named, Outcome Unnamed, Doubt? Doubt);

/// <summary>What became of all needs of a platform.</summary>
/// <param name="Outcome">Fails where one need does, cannot tell where one cannot be told, and meets otherwise.</param>
/// <param name="Needs">One a need. After them, of a platform that shuts the people out, the need to be let in.</param>
public sealed record Suitability(Platform Platform, Outcome Outcome, EquatableList<NeedOutcome> Needs);

/// <summary>
/// Holds platforms against needs. Readers are told the rule in <c>input/pages/methodology.md</c>.
/// </summary>
public static class Choosing
{
    /// <summary>How a platform meets the needs of people. Needs about criteria that are not known are left out.</summary>
    /// <param name="people">Whose answers count; null for nobody in particular.</param>
    public static Suitability Weigh(this KnowledgeBase knowledge, Platform platform, IEnumerable<Need> needs, Audience? people, DateOnly today)
    {
        EquatableList<NeedOutcome> outcomes =
        [
            .. from need in needs
               where knowledge.Vocabulary.Criterion(need.Criterion) is not null
               select Weigh(knowledge, platform, need, people, today),
        ];
        if (LockedOut(knowledge, platform, people, today) is { } lockedOut
            && !outcomes.Any(need => need.Need.Criterion == lockedOut.Need.Criterion && need.Outcome == Outcome.Fails))
            outcomes = [.. outcomes, lockedOut];
        var outcome = outcomes.Any(need => need.Outcome == Outcome.Fails) ? Outcome.Fails
            : outcomes.Any(need => need.Outcome == Outcome.CannotTell) ? Outcome.CannotTell
            : Outcome.Meets;
        return new Suitability(platform, outcome, outcomes);
    }

    /// <summary>
    /// What a platform answers helps nobody whom it shuts out: where it does, a need fails that none of them has to state.
    /// Null for platforms that let people take part, or may.
    /// </summary>
    static NeedOutcome? LockedOut(KnowledgeBase knowledge, Platform platform, Audience? people, DateOnly today)
    {
        if (people?.ShutOut is not { } shutOut
            || platform.Latest(shutOut.By.Value, today) is not { } inForce
            || !knowledge.Vocabulary.ShutsOut(inForce, new AudienceChoice(people)))
            return null;
        var outcome = Weigh(knowledge, platform, new Need(shutOut.By.Value, [], [], null), people, today);
        return outcome.Outcome == Outcome.Fails ? outcome : null;
    }

    static NeedOutcome Weigh(KnowledgeBase knowledge, Platform platform, Need need, Audience? people, DateOnly today)
    {
        if (platform.Latest(need.Criterion, today) is not { } inForce)
            return CannotTell(null, Doubt.NotAnswered);
        if (knowledge.Vocabulary.Audiences.BestFit(inForce, new AudienceChoice(people)) is not { } finding)
            return CannotTell(null, Doubt.OfOthers);
        var criterion = knowledge.Vocabulary.Criterion(need.Criterion)!;
        var ruling = knowledge.RulingOf(criterion, finding);
        if (ruling.Named is { } named)
        {
            if (knowledge.IsDue(finding, today))
                return CannotTell(finding, Doubt.Due);
            var answers = criterion.Answers.Named(need, finding.Answer);
            if (answers.Count > 0)
                return new NeedOutcome(need, named, finding, null, named == Outcome.Fails ? answers : []);
            if (criterion.Answers.DoubtAbout(need, finding.Answer) is { } doubt)
                return CannotTell(finding, doubt);
        }
        return new NeedOutcome(need, ruling.Unnamed, finding, ruling.Doubt, []);

        NeedOutcome CannotTell(Finding? on, Doubt doubt) => new(need, Outcome.CannotTell, on, doubt, []);
    }

    /// <summary>What a finding makes of every need about its criterion, as long as it is not due for another look.</summary>
    public static NeedRuling RulingOf(this KnowledgeBase knowledge, Criterion criterion, Finding finding)
    {
        return finding.Answer is Answer.Unknown ? Doubtful(Doubt.Unknown)
            : knowledge.StandingOf(finding) == Standing.Disputed ? Doubtful(Doubt.Disputed)
            : criterion.Answers.RulingOf(finding.Answer);

        NeedRuling Doubtful(Doubt doubt) => new(criterion.Answers.IdsOf(finding.Answer), null, Outcome.CannotTell, doubt);
    }
}
