using System.Collections.Frozen;

namespace Knowledgebase.Facts.Analysis;

/// <summary>The kinds of calls that can be asked for.</summary>
public enum CallKind
{
    /// <summary>Two people call each other.</summary>
    OneToOne,

    /// <summary>More than two people are in a call, or anyone who has its link.</summary>
    Group,
}

/// <summary>Whom answers are asked for.</summary>
/// <param name="People">Null for nobody in particular.</param>
/// <param name="Calls">Null for any call.</param>
public readonly record struct AudienceChoice(Party? People, CallKind? Calls = null)
{
    /// <summary>All that ask for somebody or for some calls.</summary>
    public static IReadOnlyList<AudienceChoice> Particular { get; } =
    [
        .. from people in Enum.GetValues<Party>().Cast<Party?>().Prepend(null)
           from calls in Enum.GetValues<CallKind>().Cast<CallKind?>().Prepend(null)
           where people is not null || calls is not null
           select new AudienceChoice(people, calls),
    ];
}

/// <summary>
/// Which of several answers fits whom they are for. Readers are told the rule in <c>input/pages/methodology.md</c>.
/// </summary>
public static class Audiences
{
    /// <summary>The limits that speak of each: ids from <c>scopes.yml</c>, and of editions from <c>platform.yml</c>.</summary>
    static readonly FrozenDictionary<Party, FrozenDictionary<string, FrozenSet<string>>> ofPeople =
        new Dictionary<Party, FrozenDictionary<string, FrozenSet<string>>>
        {
            [Party.Private] = Limits(
                ("people", ["account-holder", "host"]),
                ("plan", ["free", "paid"]),
                (ScopeKind.Edition, ["personal", "free"])),
            [Party.Organisation] = Limits(
                ("people", ["member", "admin", "host"]),
                ("plan", ["paid", "education", "enterprise", "health", "government"]),
                (ScopeKind.Edition, ["work", "workspace", "team", "on-premises"])),
            [Party.Guest] = Limits(("people", ["guest"])),
        }.ToFrozenDictionary();

    static readonly FrozenDictionary<CallKind, FrozenDictionary<string, FrozenSet<string>>> ofCalls =
        new Dictionary<CallKind, FrozenDictionary<string, FrozenSet<string>>>
        {
            [CallKind.OneToOne] = Limits(("calls", ["one-to-one"])),
            [CallKind.Group] = Limits(("calls", ["group", "meeting"])),
        }.ToFrozenDictionary();

    /// <summary>What speaks of calls that nobody can ask for.</summary>
    static readonly FrozenDictionary<string, FrozenSet<string>> ofOtherCalls = Limits(("calls", ["webinar"]));

    /// <summary>Ids of a kind that speak of somebody or of some calls, whichever they are.</summary>
    internal static readonly FrozenDictionary<string, FrozenSet<string>> Named = ofPeople.Values.Concat(ofCalls.Values).Append(ofOtherCalls)
        .SelectMany(limits => limits)
        .GroupBy(limit => limit.Key, limit => limit.Value, StringComparer.Ordinal)
        .ToFrozenDictionary(kind => kind.Key, kind => kind.SelectMany(ids => ids).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>
    /// The findings without a limit that speaks of others only: first those with the most limits that speak of the audience,
    /// then those with the fewest that tell neither, then as they stand. All, where nobody in particular is asked for.
    /// </summary>
    public static IEnumerable<Finding> Fitting(this FindingsInForce holding, AudienceChoice audience)
    {
        var all = holding.Qualifying.Prepend(holding.Headline);
        return audience == default ? all :
            from finding in all
            let each = finding.AppliesTo.Restrictions.Select(restriction => FitOf(restriction, audience)).ToList()
            where !each.Contains(Fit.Others)
            orderby each.Count(fit => fit == Fit.Audience) descending, each.Count(fit => fit == Fit.Neither)
            select finding;
    }

    /// <summary>The finding that fits an audience best. Null where all speak of others.</summary>
    public static Finding? BestFit(this FindingsInForce holding, AudienceChoice audience) => holding.Fitting(audience).FirstOrDefault();

    static Fit FitOf(Restriction restriction, AudienceChoice audience)
    {
        var kind = restriction.Kind.Value;
        var wanted =
            audience.People is { } people && ofPeople[people].TryGetValue(kind, out var limits) ? limits
            : audience.Calls is { } calls && ofCalls[calls].TryGetValue(kind, out limits) ? limits
            : null;
        if (wanted is null)
            return Fit.Neither;
        if (restriction.Ids.Any(id => wanted.Contains(id.Value)))
            return Fit.Audience;
        return restriction.Ids.All(id => Named[kind].Contains(id.Value)) ? Fit.Others : Fit.Neither;
    }

    static FrozenDictionary<string, FrozenSet<string>> Limits(params (string Kind, string[] Ids)[] kinds) =>
        kinds.ToFrozenDictionary(kind => kind.Kind, kind => kind.Ids.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    enum Fit
    {
        Neither,
        Audience,
        Others,
    }
}
