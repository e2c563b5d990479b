namespace Knowledgebase.Facts.Analysis;

/// <summary>Tells which tips help most.</summary>
public static class TipEffects
{
    /// <summary>
    /// Tips by how many of the questions they help with, the most first; of those with as many the ones that take least effort.
    /// Tips that help with none of them are left out.
    /// </summary>
    /// <param name="questions">Ids of criteria.</param>
    public static IEnumerable<Located<Tip>> MostHelpful(this EquatableList<Located<Tip>> tips, IReadOnlySet<string> questions) =>
        from tip in tips
        let helped = tip.Value.Helps.Count(criterion => questions.Contains(criterion.Value))
        where helped > 0
        orderby helped descending, tip.Value.Effort
        select tip;
}
