using System.Text;
using Knowledgebase.Facts.Names;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.StructuredData;

namespace Knowledgebase.Site.Markdown;

/// <summary>The page of a platform as Markdown, for programs that read text.</summary>
internal static class PlatformMarkdown
{
    public static string Of(SiteModel site, string address, PlatformModel platform)
    {
        var text = new StringBuilder($"# {MarkdownEncoder.Text(platform.Platform.Name)}\n\n{MarkdownEncoder.Text(platform.Summary)}\n\n")
            .Append($"Run by {MarkdownEncoder.Text(platform.Vendor)}, which answers to the law of {MarkdownEncoder.Text(platform.Country)}.")
            .Append(platform.Retired is { } retired ? $" Retired {retired.Iso}; what stands here held while it ran." : "")
            .Append("\n\n");
        foreach (var topic in platform.Topics)
        {
            text.Append("## ").Append(MarkdownEncoder.Text(topic.Title)).Append("\n\n");
            foreach (var fact in topic.Facts)
                text.Append($"- {MarkdownEncoder.Link(fact.Title, SiteDescription.Whole(site, Urls.MarkdownOf(fact.Answer.Address)))}: ")
                    .Append($"**{MarkdownEncoder.Text(fact.Answer.InFull())}** ({MarkdownEncoder.Text(fact.Answer.Standing.Label)})")
                    .Append(fact.Summary is { } summary ? $". {MarkdownEncoder.Text(summary)}" : "")
                    .Append('\n');
            text.Append('\n');
        }
        if (platform.Events.Count + platform.ToCome.Count > 0)
        {
            text.Append("## Events\n\n");
            foreach (var happening in platform.ToCome.Concat(platform.Events))
                text.Append($"- {happening.Date.Iso}: {MarkdownEncoder.Link(happening.Title, SiteDescription.Whole(site, happening.Address))}. {MarkdownEncoder.Text(happening.Summary)}\n");
            text.Append('\n');
        }
        return text.Append(FactMarkdown.Foot(site, address, Urls.ApiPlatform(platform.Platform.Id))).ToString();
    }
}
