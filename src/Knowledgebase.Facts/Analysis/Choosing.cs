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
}

/// <summary>What became of one need of a platform.</summary>
/// <param name="Finding">The answer that was held against it; null where there is none.</param>
/// <param name="Doubt">Only where nobody can tell.</param>
/// <param name="Listed">Of a need about a list: the terms on it that must not be.</param>
public sealed record NeedOutcome(Need Need, Outcome Outcome, Finding? Finding, Doubt? Doubt, EquatableList<string> Listed);

/// <summary>What became of all needs of a platform.</summary>
/// <param name="Outcome">Fails where one need does, cannot tell where one cannot be told, and meets otherwise.</param>
/// <param name="Needs">One a need. After them, of a platform that lets no guests in, the need of every guest to be let in.</param>
public sealed record Suitability(Platform Platform, Outcome Outcome, EquatableList<NeedOutcome> Needs);

/// <summary>
/// Holds platforms against needs. Readers are told the rule in <c>input/pages/methodology.md</c>;
/// <c>theme/assets/choosing.js</c> has it for their browsers, and a test holds the two against each other.
/// </summary>
public static class Choosing
{
    /// <summary>The term by which a list says that it is empty.</summary>
    const string Nothing = "none";

    /// <summary>The criterion, and its option, by which a platform says that it lets no guests in.</summary>
    const string Account = "account-required";
    const string Everyone = "everyone";

    /// <summary>How a platform meets the needs of a party. Needs about criteria that are not known are left out.</summary>
    public static Suitability Weigh(this KnowledgeBase knowledge, Platform platform, IEnumerable<Need> needs, Party party, DateOnly today)
    {
        EquatableList<NeedOutcome> outcomes =
        [
            .. from need in needs
               where knowledge.Vocabulary.Criterion(need.Criterion) is not null
               select Weigh(knowledge, platform, need, party, today),
        ];
        if (party == Party.Guest
            && LockedOut(knowledge, platform, today) is { } lockedOut
            && !outcomes.Any(need => need.Need.Criterion == Account && need.Outcome == Outcome.Fails))
            outcomes = [.. outcomes, lockedOut];
        var outcome = outcomes.Any(need => need.Outcome == Outcome.Fails) ? Outcome.Fails
            : outcomes.Any(need => need.Outcome == Outcome.CannotTell) ? Outcome.CannotTell
            : Outcome.Meets;
        return new Suitability(platform, outcome, outcomes);
    }

    /// <summary>
    /// What a service answers helps no guest whom it does not let in: where every answer for guests says that everyone needs
    /// an account, a need fails that no guest has to state. Null for services that let guests in, or may.
    /// </summary>
    static NeedOutcome? LockedOut(KnowledgeBase knowledge, Platform platform, DateOnly today)
    {
        var answers = platform.Latest(Account, today)?.Fitting(Party.Guest).ToList() ?? [];
        if (answers.Count == 0 || !answers.TrueForAll(finding => finding.Answer is Answer.Choice { Option.Value: Everyone }))
            return null;
        var outcome = Weigh(knowledge, platform, new Need(Account, [], [], null), Party.Guest, today);
        return outcome.Outcome == Outcome.Fails ? outcome : null;
    }

    static NeedOutcome Weigh(KnowledgeBase knowledge, Platform platform, Need need, Party party, DateOnly today)
    {
        if (platform.Latest(need.Criterion, today) is not { } holding)
            return CannotTell(null, Doubt.NotAnswered);
        if (holding.BestFit(party) is not { } finding)
            return CannotTell(null, Doubt.OfOthers);
        if (finding.Answer is Answer.Unknown)
            return CannotTell(finding, Doubt.Unknown);
        if (knowledge.StandingOf(finding) == Standing.Disputed)
            return CannotTell(finding, Doubt.Disputed);
        if (knowledge.IsDue(finding, today))
            return CannotTell(finding, Doubt.Due);
        if (finding.Answer is Answer.Choice choice)
            return new NeedOutcome(need, need.Accepts.Any(option => option.Value == choice.Option.Value) ? Outcome.Meets : Outcome.Fails, finding, null, []);
        var listed = ((Answer.Terms)finding.Answer).Ids.Select(id => id.Value).ToList();
        EquatableList<string> unwanted = [.. need.Without.Select(term => term.Value).Where(listed.Contains)];
        return unwanted.Count > 0 ? new NeedOutcome(need, Outcome.Fails, finding, null, unwanted)
            : listed.Contains(Nothing) ? new NeedOutcome(need, Outcome.Meets, finding, null, [])
            : CannotTell(finding, Doubt.NotListed);

        NeedOutcome CannotTell(Finding? on, Doubt doubt) => new(need, Outcome.CannotTell, on, doubt, []);
    }
}
