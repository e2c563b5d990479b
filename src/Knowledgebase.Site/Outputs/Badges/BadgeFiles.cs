using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.Badges;

/// <summary>A badge for each platform and for each fact.</summary>
internal static class BadgeFiles
{
    public static IEnumerable<OutputFile> Of(SiteContext context)
    {
        foreach (var platform in context.Platforms)
        {
            yield return OutputFile.Later(Urls.Badge(platform.Id), () => OfPlatform(context, platform));
            foreach (var (criterion, _) in context.Knowledge.Vocabulary.Criteria)
                yield return OutputFile.Later(Urls.Badge(platform.Id, criterion.Id), () => OfFact(context, platform, criterion));
        }
    }

    static string OfPlatform(SiteContext context, Platform platform)
    {
        var tally = TallyWords.Of(context.Knowledge.Tally(platform, context.Today));
        return Badge.Svg(platform.Name, tally, "", $"{platform.Name}: {tally} ({context.Knowledge.Settings.Title})");
    }

    static string OfFact(SiteContext context, Platform platform, Criterion criterion)
    {
        var answer = context.Answer(platform, criterion);
        return Badge.Svg(
            $"{platform.Name}: {criterion.Title}",
            answer.Words,
            answer.Rating.Id,
            $"{criterion.QuestionAbout(platform.Name)} {answer.Words} ({answer.Standing.Label}; {context.Knowledge.Settings.Title})");
    }
}
