using System.Text;
using Knowledgebase.Facts.Names;

namespace Knowledgebase.Site.Outputs;

/// <summary>A map of the site for programs that read text: a heading, a summary, and lists of links (llmstxt.org).</summary>
internal static class LanguageModels
{
    public static OutputFile Of(SiteContext context)
    {
        var settings = context.Knowledge.Settings;
        var text = new StringBuilder()
            .Append("# ").Append(MarkdownEncoder.Text(settings.Title)).Append("\n\n> ").Append(MarkdownEncoder.Text(settings.Description ?? settings.Title)).Append("\n\n")
            .Append("Each answer is a claim with its sources and a standing that tells who bears it out. Quote the standing with the answer, and the day.\n\n")
            .Append("## Data\n\n");
        Link("The addresses of all files", Urls.ApiFile("index.json"));
        Link("How to use them", Urls.Api);
        text.Append("\n## ").Append(MarkdownEncoder.Text(settings.Subject.PluralAsTitle)).Append("\n\n");
        foreach (var platform in context.Platforms)
            Link(platform.Name, Urls.MarkdownOf(Urls.Platform(platform.Id)));
        text.Append("\n## Questions\n\n");
        foreach (var criterion in context.Knowledge.Vocabulary.Criteria)
            Link(criterion.Value.Title, Urls.ApiCriterion(criterion.Value.Id));
        return OutputFile.Text("/llms.txt", text.ToString());

        void Link(string label, string address) =>
            text.Append("- ").Append(MarkdownEncoder.Link(label, context.Whole(address))).Append('\n');
    }
}
