using System.Collections.Frozen;

namespace Knowledgebase.Facts.Analysis;

/// <summary>
/// Which of several answers fits whom they are for. Readers are told the rule in <c>input/pages/methodology.md</c>;
/// <c>theme/assets/audience.js</c> has it for their browsers, and a test holds the two against each other.
/// </summary>
public static class Audiences
{
    /// <summary>The limits that speak of each: ids from <c>scopes.yml</c>, and of editions from <c>platform.yml</c>.</summary>
    static readonly FrozenDictionary<Party, FrozenDictionary<string, FrozenSet<string>>> limits =
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

    /// <summary>Ids of a kind that speak of somebody, whoever it is.</summary>
    static readonly FrozenDictionary<string, FrozenSet<string>> spokenOf = limits.Values
        .SelectMany(party => party)
        .GroupBy(limit => limit.Key, limit => limit.Value, StringComparer.Ordinal)
        .ToFrozenDictionary(kind => kind.Key, kind => kind.SelectMany(ids => ids).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>
    /// The findings without a limit that speaks of others only: first those with the most limits that speak of the party, then
    /// those with the fewest that tell neither, then as they stand.
    /// </summary>
    public static IEnumerable<Finding> Fitting(this FindingsInForce holding, Party party) =>
        from finding in holding.Qualifying.Prepend(holding.Headline)
        let each = finding.AppliesTo.Restrictions.Select(restriction => FitOf(restriction, party)).ToList()
        where !each.Contains(Fit.Others)
        orderby each.Count(fit => fit == Fit.Party) descending, each.Count(fit => fit == Fit.Neither)
        select finding;

    /// <summary>The finding that fits a party best. Null where all speak of others.</summary>
    public static Finding? BestFit(this FindingsInForce holding, Party party) => holding.Fitting(party).FirstOrDefault();

    static Fit FitOf(Restriction restriction, Party party)
    {
        if (!limits[party].TryGetValue(restriction.Kind.Value, out var own))
            return Fit.Neither;
        if (restriction.Ids.Any(id => own.Contains(id.Value)))
            return Fit.Party;
        return restriction.Ids.All(id => spokenOf[restriction.Kind.Value].Contains(id.Value)) ? Fit.Others : Fit.Neither;
    }

    static FrozenDictionary<string, FrozenSet<string>> Limits(params (string Kind, string[] Ids)[] kinds) =>
        kinds.ToFrozenDictionary(kind => kind.Kind, kind => kind.Ids.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    enum Fit
    {
        Neither,
        Party,
        Others,
    }
}
