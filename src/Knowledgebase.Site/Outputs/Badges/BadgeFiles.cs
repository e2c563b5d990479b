using Knowledgebase.Facts.Analysis;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.Badges;

/// <summary>A badge for each platform and for each fact.</summary>
internal static class BadgeFiles
{
    public static IEnumerable<OutputFile> Of(SiteContext context)
    {
        var site = context.Knowledge.Settings.Title;
        var criteria = context.Knowledge.Vocabulary.Criteria.Select(criterion => criterion.Value).ToList();
        foreach (var platform in context.Platforms)
        {
            var tally = TallyWords.Of(context.Knowledge.Tally(platform, context.Today));
            yield return OutputFile.Text(Urls.Badge(platform.Id), Badge.Svg(platform.Name, tally, "", $"{platform.Name}: {tally} ({site})"));
            foreach (var criterion in criteria)
            {
                var answer = context.Answer(platform, criterion);
                yield return OutputFile.Text(Urls.Badge(platform.Id, criterion.Id), Badge.Svg(
                    $"{platform.Name}: {criterion.Title}",
                    answer.Words,
                    answer.Rating.Id,
                    $"{criterion.QuestionAbout(platform.Name)} {answer.Words} ({answer.Standing.Label}; {site})"));
            }
        }
    }
}
