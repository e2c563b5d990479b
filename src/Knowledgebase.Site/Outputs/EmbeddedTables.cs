using System.Text;
using System.Xml;
using System.Xml.Linq;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs;

/// <summary>The answers of a platform as a small table that other sites can frame: a plain page without scripts.</summary>
internal static class EmbeddedTables
{
    const string Style = "styles/embed.css";

    /// <summary>What such a page may do: have its style sheet, and stand in frames of other sites.</summary>
    public const string ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

    public static IEnumerable<OutputFile> Of(SiteContents contents)
    {
        var style = contents.Theme.Assets.FirstOrDefault(asset => asset.Name == Style)?.Address;
        return contents.Context.Platforms.Select(platform => OutputFile.Later(
            $"/{Urls.File(Urls.Embed(platform.Id))}", () => "<!doctype html>\n" + Html(contents.Context, platform, style)));
    }

    // XML as HTML reads it too: texts are escaped alike, and only elements without content are empty.
    static string Html(SiteContext context, Platform platform, string? style)
    {
        var title = $"{platform.Name} · {context.Knowledge.Settings.Title}";
        var page = new XElement("html", new XAttribute("lang", "en"),
            new XElement("head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("meta", new XAttribute("name", "robots"), new XAttribute("content", "noindex")),
                new XElement("meta", new XAttribute("name", "referrer"), new XAttribute("content", "no-referrer")),
                new XElement("title", title),
                context.Knowledge.Settings.HasHost ? new XElement("link", new XAttribute("rel", "canonical"), new XAttribute("href", context.Whole(Urls.Platform(platform.Id)))) : null,
                style is null ? null : new XElement("link", new XAttribute("rel", "stylesheet"), new XAttribute("href", style))),
            new XElement("body",
                new XElement("table",
                    new XElement("caption", Link(platform.Name, Urls.Platform(platform.Id)), $", as of {context.Today.View().Words}, from ", Link(context.Knowledge.Settings.Title, Urls.Home)),
                    new XElement("thead", new XElement("tr", Head("col", "Question"), Head("col", "Answer"), Head("col", "Standing"))),
                    new XElement("tbody", context.Knowledge.Vocabulary.Criteria.Select(criterion => Row(context.Answer(platform, criterion.Value), criterion.Value))))));
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
            page.Save(writer);
        return text.Append('\n').ToString();
    }

    static XElement Row(AnswerView answer, Criterion criterion) => new("tr",
        Head("row", Link(criterion.Title, answer.Address)),
        new XElement("td", new XAttribute("class", $"rating-{answer.Rating.Id}"), answer.InFull()),
        new XElement("td", answer.Standing.Label));

    static XElement Head(string scope, params object[] content) => new("th", new XAttribute("scope", scope), content);

    // In a frame a link would open within it.
    static XElement Link(string label, string address) =>
        new("a", new XAttribute("href", address), new XAttribute("target", "_blank"), new XAttribute("rel", "noopener"), label);
}
