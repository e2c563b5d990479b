using Knowledgebase.Site.Outputs.ScriptData;
using Knowledgebase.Site.Outputs.Api;
using Knowledgebase.Site.Outputs.Badges;
using Knowledgebase.Site.Outputs.Cards;
using Knowledgebase.Site.Outputs.Feeds;
using Knowledgebase.Site.Outputs.Profiles;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Search;

namespace Knowledgebase.Site.Outputs;

/// <summary>Everything that the site publishes beside its pages, a line each.</summary>
internal static class AllOutputs
{
    public static IReadOnlyList<Output> All { get; } =
    [
        new(contents => contents.Theme.Assets.Select(asset => asset.File), HeaderRule.Immutable(Urls.Assets)),
        new(contents => AnswerFiles.Of(contents.Context), ScriptData) { Names = [AnswerFiles.Vocabulary] },
        new(contents => SearchData.Of(contents.Context), ScriptData) { Names = [SearchData.Head] },
        new(contents => [ProfileFile.Of(contents.Context.Knowledge.Vocabulary)], ScriptData) { Names = [ProfileFile.Name] },
        new(contents => [SourceTitles.Of(contents.Context)], ScriptData) { Names = [SourceTitles.Name] },
        new(contents => contents.Schemas.Select(schema => OutputFile.Text(Urls.Schemas + schema.Name, schema.Text))),
        new(contents => ApiFiles.Of(contents.Context), OpenToAll(Urls.Api)),
        new(contents => CitationFiles.Of(contents.Context)),
        new(contents => FeedFiles.Of(contents.Context), OpenToAll(Urls.Feeds)),
        new(contents => PrivacyDescription.Of(contents.Context)),
        new(contents => BadgeFiles.Of(contents.Context), OpenToAll(Urls.Badges)),
        new(EmbeddedTables.Of, new HeaderRule(Urls.Embeds, new KeyValuePair<string, string>("Content-Security-Policy", EmbeddedTables.ContentSecurityPolicy))),
        new(contents => CardFiles.Draw(contents.Context, contents.Cards)),
        new(contents => [WebManifest.Of(contents)]),
        new(Sitemaps.Of),
        new(contents => [Robots.Of(contents.Context)]),
        new(contents => OpenSearch.Of(contents.Context.Knowledge.Settings)),
        new(contents => SecurityContact.Of(contents.Context.Knowledge.Settings, contents.Context.Today)),
        new(contents => [LanguageModels.Of(contents.Context)]),
        new(contents => [OutputFile.Text(Urls.RedirectRules, Redirects.ToFile(contents.HostRedirects))]),
        new(contents => [OutputFile.Text(Urls.HeaderRules, ResponseHeaders.ToFile(contents.Context.Preview is not null))]),
        new(contents => [NginxConfiguration.Of(contents)]),
    ];

    // Scripts of other sites may read these, and pages of other sites may show them.
    static HeaderRule OpenToAll(string folder) => new(folder,
        new KeyValuePair<string, string>("Access-Control-Allow-Origin", "*"),
        new KeyValuePair<string, string>("Cross-Origin-Resource-Policy", "cross-origin"));

    static HeaderRule ScriptData => HeaderRule.Immutable(Urls.Data);
}
