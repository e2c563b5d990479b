using Knowledgebase.Site.Outputs.Answers;
using Knowledgebase.Site.Outputs.Profiles;
using Knowledgebase.Site.Search;

namespace Knowledgebase.Site.Outputs;

/// <summary>Every file of data that the site's own scripts ask for, one line each.</summary>
internal static class AllData
{
    public static IEnumerable<DataFile> Of(SiteContext context) =>
    [
        .. AnswerFiles.Of(context),
        .. SearchData.Of(context),
        ProfileFile.Of(context.Knowledge.Vocabulary),
        SourceTitles.Of(context),
    ];
}
