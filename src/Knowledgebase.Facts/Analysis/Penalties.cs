namespace Knowledgebase.Facts.Analysis;

/// <summary>A settlement or fine of a platform.</summary>
/// <param name="Happening">The event, and where it is recorded.</param>
/// <param name="IsFinal">Whether nothing is left to be decided on it.</param>
public sealed record Penalty(Platform Platform, Located<Event> Happening, bool IsFinal)
{
    /// <summary>The settlement or fine itself.</summary>
    public Event Event => Happening.Value;
}

/// <summary>What settlements and fines of one currency come to, in whole units of it.</summary>
/// <param name="Final">What is settled.</param>
/// <param name="Open">What is proposed, pending, alleged or not known to be final.</param>
public sealed record PenaltyTotal(string Currency, decimal Settlements, decimal Fines, decimal Final, decimal Open)
{
    /// <summary>Settlements and fines together.</summary>
    public decimal Total => Settlements + Fines;
}

/// <summary>Collects and adds up settlements and fines.</summary>
public static class Penalties
{
    /// <summary>All settlements and fines, newest first. What was dismissed is among them.</summary>
    public static IEnumerable<Penalty> PenaltiesOf(this KnowledgeBase knowledge) =>
        from platform in knowledge.Platforms
        from happening in platform.Value.Events
        where happening.Value.Kind is EventKind.Settlement or EventKind.Fine
        orderby happening.Value.Date.Earliest descending, happening.Value.Date.Latest, platform.Value.Id, happening.Value.Id
        select new Penalty(platform.Value, happening, happening.Value.Status is EventStatus.Final or EventStatus.Past);

    /// <summary>
    /// Totals by currency, in the order of the codes. Currencies are never converted. What was dismissed is
    /// left out, and one case that is recorded with several platforms is counted once.
    /// </summary>
    public static IEnumerable<PenaltyTotal> Totals(IEnumerable<Penalty> penalties) =>
        from penalty in Counted(penalties)
        group penalty by penalty.Event.Amount!.Currency into ofCurrency
        orderby ofCurrency.Key
        select new PenaltyTotal(
            ofCurrency.Key,
            Sum(ofCurrency, penalty => penalty.Event.Kind is EventKind.Settlement),
            Sum(ofCurrency, penalty => penalty.Event.Kind is EventKind.Fine),
            Sum(ofCurrency, penalty => penalty.IsFinal),
            Sum(ofCurrency, penalty => !penalty.IsFinal));

    /// <summary>
    /// Those that totals are made of: all with an amount but what was dismissed, and of one case that is recorded
    /// with several platforms the first.
    /// </summary>
    public static IEnumerable<Penalty> Counted(IEnumerable<Penalty> penalties) =>
        from penalty in penalties
        where penalty.Event.Amount is not null && penalty.Event.Status is not EventStatus.Dismissed
        group penalty by Case(penalty) into oneCase
        select oneCase.First();

    static object Case(Penalty penalty) => penalty.Event.Case is { } number
        ? (number, penalty.Event.Authority, penalty.Event.Kind, penalty.Event.Amount)
        : (penalty.Platform.Id, penalty.Event.Id);

    static decimal Sum(IEnumerable<Penalty> penalties, Func<Penalty, bool> which) =>
        penalties.Where(which).Sum(penalty => penalty.Event.Amount!.Value);
}
