using Knowledgebase.Facts;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site;

/// <summary>
/// What all pages share: the facts, the day they are judged by, and what is worked out from them once.
/// It never changes, so pages are made on all cores.
/// </summary>
internal sealed class Publication
{
    /// <summary>
    /// How many platforms tables with a column for each can carry. With more, such tables show the first of
    /// them, and the pages of questions, with a row for each, show all.
    /// </summary>
    public const int MostColumns = 24;

    readonly Dictionary<(string Platform, string Criterion), AnswerView> answers = [];

    Publication(KnowledgeBase knowledge, DateOnly today)
    {
        Knowledge = knowledge;
        Today = today;
        Platforms = InReadingOrder(knowledge);
        Columns = [.. Platforms.Take(MostColumns)];
        Citations = Citations.In(knowledge);
        foreach (var platform in Platforms)
            foreach (var (criterion, _) in knowledge.Vocabulary.Criteria)
                answers[(platform.Id, criterion.Id)] = AnswerView.Of(knowledge, platform, criterion, today);
    }

    public static Publication Of(KnowledgeBase knowledge, DateOnly today) => new(knowledge, today);

    public KnowledgeBase Knowledge { get; }

    public DateOnly Today { get; }

    /// <summary>The featured ones first, then by name; retired ones last.</summary>
    public IReadOnlyList<Platform> Platforms { get; }

    /// <summary>Those that tables with a column a platform show.</summary>
    public IReadOnlyList<Platform> Columns { get; }

    public Citations Citations { get; }

    /// <summary>How a platform answers a criterion, in the form that tables show.</summary>
    public AnswerView Answer(Platform platform, Criterion criterion) => answers[(platform.Id, criterion.Id)];

    static IReadOnlyList<Platform> InReadingOrder(KnowledgeBase knowledge)
    {
        var rank = knowledge.Settings.Featured
            .Select((platform, index) => (platform.Value, index))
            .ToDictionary(featured => featured.Value, featured => featured.index, StringComparer.Ordinal);
        return
        [
            .. knowledge.Platforms
                .Select(platform => platform.Value)
                .OrderBy(platform => platform.Status)
                .ThenBy(platform => rank.GetValueOrDefault(platform.Id, int.MaxValue))
                .ThenBy(platform => platform.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(platform => platform.Id, StringComparer.Ordinal),
        ];
    }
}
