using Knowledgebase.Site.References;

namespace Knowledgebase.Site.Outputs;

/// <summary>The citation of each fact, event, platform and article as a file for citation managers, beside its page. Without an address of the site there are none.</summary>
internal static class CitationFiles
{
    public static IEnumerable<OutputFile> Of(SiteContext context) =>
        (context.Knowledge.Settings.HasHost ? References(context) : []).Select(reference => OutputFile.Later(reference.File!, () => CslJsonReference.Of(reference) + "\n"));

    static IEnumerable<Reference> References(SiteContext context)
    {
        foreach (var platform in context.Platforms)
        {
            yield return Reference.To(context, platform);
            foreach (var (criterion, _) in context.Knowledge.Vocabulary.Criteria)
                yield return Reference.To(context, platform, criterion);
            foreach (var (happening, _) in platform.Events)
                yield return Reference.To(context, platform, happening);
        }
        foreach (var (article, _) in context.Knowledge.Articles)
            yield return Reference.To(context, article);
    }
}
