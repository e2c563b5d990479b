using Knowledgebase.Facts.Model;

namespace Knowledgebase.Sources.Checking;

/// <summary>A statement of the knowledge base that rests on a source, or is contradicted by it.</summary>
/// <param name="Words">What it is, in ids: the platform and the criterion, for example.</param>
/// <param name="At">Where it cites the source.</param>
/// <param name="Quote">What it quotes from it, or null.</param>
public sealed record CitingStatement(string Words, Position At, string? Quote)
{
    /// <summary>All statements by the id of the source that they cite, in the order of the files.</summary>
    public static ILookup<string, CitingStatement> BySource(KnowledgeBase knowledge) =>
        All(knowledge)
            .SelectMany(cites => cites.Evidence, (cites, evidence) => (
                Source: evidence.Value.Source.Value,
                Statement: new CitingStatement(cites.Words, evidence.At, evidence.Value.Quote?.Value)))
            .ToLookup(pair => pair.Source, pair => pair.Statement, StringComparer.Ordinal);

    static IEnumerable<(string Words, EquatableList<Located<Evidence>> Evidence)> All(KnowledgeBase knowledge)
    {
        foreach (var (platform, _) in knowledge.Platforms)
        {
            yield return (platform.Id, platform.Evidence);
            foreach (var history in platform.Findings)
                foreach (var (finding, _) in history.Findings)
                    yield return ($"{platform.Id}: {history.Criterion.Value}", finding.Evidence);
            foreach (var (happening, _) in platform.Events)
                yield return ($"{platform.Id}: event {happening.Id}", happening.Evidence);
            foreach (var (tip, _) in platform.Tips)
                yield return ($"{platform.Id}: tip {tip.Id}", tip.Evidence);
        }

        foreach (var (article, _) in knowledge.Articles)
            foreach (var (claim, _) in article.Claims)
                yield return ($"article {article.Id}: claim {claim.Id}", claim.Evidence);
    }
}
