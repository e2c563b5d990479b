namespace Knowledgebase.Facts.Analysis;

/// <summary>Whom answers are asked for.</summary>
/// <param name="People">Null for nobody in particular.</param>
/// <param name="Occasion">Null for any occasion.</param>
public readonly record struct AudienceChoice(Audience? People, Audience? Occasion = null);

/// <summary>
/// Which of several answers fits whom they are for. Readers are told the rule in <c>input/pages/methodology.md</c>.
/// </summary>
public static class AudienceFit
{
    /// <summary>All choices that ask for somebody or for some occasion.</summary>
    public static IReadOnlyList<AudienceChoice> Choices(this Audiences audiences) =>
    [
        .. from people in audiences.People.Select(people => people.Value).Prepend(null)
           from occasion in (audiences.Occasions?.All ?? []).Select(occasion => occasion.Value).Prepend(null)
           where people is not null || occasion is not null
           select new AudienceChoice(people, occasion),
    ];

    /// <summary>
    /// The findings without a limit that speaks of others only: first those with the most limits that speak of the audience,
    /// then those with the fewest that tell neither, then as they stand. All, where nobody in particular is asked for.
    /// </summary>
    public static IEnumerable<Finding> Fitting(this Audiences audiences, FindingsInForce inForce, AudienceChoice choice)
    {
        var all = inForce.Qualifying.Prepend(inForce.Headline);
        return choice == default ? all :
            from finding in all
            let each = finding.AppliesTo.Restrictions.Select(restriction => FitOf(audiences, restriction, choice)).ToList()
            where !each.Contains(Fit.Others)
            orderby each.Count(fit => fit == Fit.Audience) descending, each.Count(fit => fit == Fit.Neither)
            select finding;
    }

    /// <summary>The finding that fits an audience best. Null where all speak of others.</summary>
    public static Finding? BestFit(this Audiences audiences, FindingsInForce inForce, AudienceChoice choice) =>
        audiences.Fitting(inForce, choice).FirstOrDefault();

    /// <summary>Whether a platform lets the people of a choice take no part, as every answer that fits them tells.</summary>
    /// <param name="inForce">The answers to the criterion that tells it.</param>
    public static bool ShutsOut(this Vocabulary vocabulary, FindingsInForce inForce, AudienceChoice choice)
    {
        if (choice.People?.ShutOut is not { } shutOut || vocabulary.Criterion(shutOut.By.Value) is not { } criterion)
            return false;
        var fitting = vocabulary.Audiences.Fitting(inForce, choice).ToList();
        return fitting.Count > 0 && fitting.TrueForAll(finding => criterion.Answers.IdsOf(finding.Answer) is { Count: > 0 } ids
            && ids.All(id => shutOut.Options.Any(option => option.Value == id)));
    }

    static Fit FitOf(Audiences audiences, Restriction restriction, AudienceChoice choice)
    {
        if ((Of(choice.People?.Limits) ?? Of(choice.Occasion?.Limits)) is not { } wanted)
            return Fit.Neither;
        if (restriction.Ids.Any(wanted.Contains))
            return Fit.Audience;
        return restriction.Ids.All(id => audiences.AllLimits.Any(limits => Of(limits)?.Contains(id) == true)) ? Fit.Others : Fit.Neither;

        // The ids of the kind of the restriction.
        EquatableList<Located<string>>? Of(Applicability? limits) =>
            limits?.Restrictions.Where(limit => limit.Kind == restriction.Kind).Select(limit => (EquatableList<Located<string>>?)limit.Ids).FirstOrDefault();
    }

    enum Fit
    {
        Neither,
        Audience,
        Others,
    }
}
