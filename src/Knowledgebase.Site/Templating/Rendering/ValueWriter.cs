using System.Globalization;
using System.Net;
using Knowledgebase.Site.Templating.Escaping;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>Writes values, escaped for where they stand.</summary>
internal static class ValueWriter
{
    public static void Write(RenderContext context, object? value, OutputContext place)
    {
        var output = context.Page;
        switch (place)
        {
            case OutputContext.Text when value is Html html:
                output.Write(html.Text);
                break;
            case OutputContext.Text when value is TemplateOutput rendered:
                output.Write(rendered.Written);
                break;
            case OutputContext.Attribute when value is Html html:
                HtmlEscaper.WriteMarkup(output, html.Text);
                break;
            case OutputContext.Text or OutputContext.Attribute when value is int number:
                output.Write(number);
                break;
            case OutputContext.Text or OutputContext.Attribute:
                HtmlEscaper.WriteText(output, TextOf(context, value));
                break;
            case OutputContext.Json when value is Html json:
                JsonText.WriteJson(output, json.Text);
                break;
            case OutputContext.Json:
                JsonText.WriteString(output, TextOf(context, value));
                break;
            default:
                // Entities would hide a scheme from the check, so HTML is read as the text that a browser would see.
                AddressWriter.Write(output, value is Html address ? WebUtility.HtmlDecode(address.Text) : TextOf(context, value), place);
                break;
        }
    }

    static string TextOf(RenderContext context, object? value) => value switch
    {
        null => "",
        string text => text,
        // Scriban would write the date of the invariant culture, month first.
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => context.ObjectToString(value) ?? "",
    };
}
