using Knowledgebase.Facts.Model;

namespace Knowledgebase.Sources.Reporting;

/// <summary>What a check of sources came to, for people to act on.</summary>
/// <param name="Sources">All sources that were looked at, in the order of the registry.</param>
/// <param name="ArchiveAnswered">Whether the archive was asked about all that have no copy.</param>
public sealed record CheckReport(IReadOnlyList<ReportedSource> Sources, bool ArchiveAnswered)
{
    /// <summary>Those with something to do about, by the most pressing of it.</summary>
    public IEnumerable<IGrouping<SourceIssue, ReportedSource>> ByIssue =>
        from source in Sources
        where source.Issues.Count > 0
        group source by source.Issues[0] into issue
        orderby issue.Key
        select issue;

    /// <summary>How many are as they should be.</summary>
    public int Fine => Sources.Count(source => source.Issues.Count == 0);

    /// <summary>Puts what was seen beside what rests on it.</summary>
    public static CheckReport Of(KnowledgeBase knowledge, CheckResult result)
    {
        var statements = CitingStatement.BySource(knowledge);
        var places = knowledge.Sources.ToLookup(source => source.Value.Id, StringComparer.Ordinal);
        return new CheckReport(
            [
                .. from seen in result.Seen
                   let source = places[seen.Source].First()
                   select new ReportedSource(
                       source.Value, source.At, seen, InOrder(seen, statements[seen.Source]), [.. SourceIssues.Of(source.Value, seen)]),
            ],
            result.ArchiveAnswered);
    }

    static IReadOnlyList<CitingStatement> InOrder(Observation seen, IEnumerable<CitingStatement> statements)
    {
        var vanished = seen.Quotes.Where(quote => quote.Fate == QuoteFate.Vanished).Select(quote => quote.Quote).ToHashSet(StringComparer.Ordinal);
        return [.. statements.OrderByDescending(statement => statement.Quote is not null && vanished.Contains(statement.Quote))];
    }
}

/// <summary>A source as a check reports it.</summary>
/// <param name="At">Where it stands in the registry.</param>
/// <param name="Statements">What rests on it; first that whose quote vanished.</param>
/// <param name="Issues">The most pressing first.</param>
public sealed record ReportedSource(
    Source Source, Position At, Observation Seen, IReadOnlyList<CitingStatement> Statements, IReadOnlyList<SourceIssue> Issues)
{
    /// <summary>The statements that are due for another look because of what was seen: none where only an address or a copy is to be changed.</summary>
    public IReadOnlyList<CitingStatement> Due =>
        Issues.Any(issue => issue is SourceIssue.QuoteVanished or SourceIssue.Gone or SourceIssue.TextChanged) ? Statements : [];

    /// <summary>Whether a statement quotes words that no longer stand on the page.</summary>
    public bool HasLost(CitingStatement statement) =>
        statement.Quote is { } quote && Seen.Quotes.Any(seen => seen.Fate == QuoteFate.Vanished && seen.Quote == quote);
}
