using System.Globalization;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Knowledgebase.Site.Markdown;

/// <summary>
/// Gives headings ids to link to, made of their words as GitHub makes them; what has the words of another gets a number.
/// Markdig's own extension tries the numbers from 1 for each heading anew, which takes the square of their count.
/// </summary>
internal static class HeadingIds
{
    const string OfNoWords = "section";

    /// <summary>Gives each heading of a document its id.</summary>
    public static void AddTo(MarkdownDocument document)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var words = LinkHelper.UrilizeAsGfm(TextOf(heading));
            var wanted = words.Length == 0 ? OfNoWords : words;
            var id = wanted;
            var number = numbers.GetValueOrDefault(wanted);
            while (!taken.Add(id))
                id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{++number}");
            numbers[wanted] = number;
            heading.GetAttributes().Id = id;
        }
    }

    /// <summary>The words of a heading.</summary>
    public static string TextOf(HeadingBlock heading)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        if (heading.Inline is not null)
            new HtmlRenderer(text) { EnableHtmlForInline = false, EnableHtmlEscape = false }.Render(heading.Inline);
        return text.ToString();
    }
}
