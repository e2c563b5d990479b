using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using Knowledgebase.Site.Templating.Escaping;
using Scriban;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>Writes a value, escaped for where it stands.</summary>
internal sealed class Output : ScriptExpressionStatement
{
    /// <summary>Where the value stands, once that is found.</summary>
    public OutputContext Place { get; set; }

    public override object? Evaluate(TemplateContext context)
    {
        if (Place == OutputContext.Text && Expression is Include include)
            include.Render((TemplateRenderer)context);
        else
            Write((TemplateRenderer)context, Expression!.Value(context));
        return null;
    }

    void Write(TemplateRenderer context, object? value)
    {
        var output = context.Page;
        switch (Place, value)
        {
            case (OutputContext.Text, Html html):
                output.Write(html.Text);
                break;
            case (OutputContext.Text, TemplateOutput rendered):
                output.Write(rendered.Written);
                break;
            case (OutputContext.Attribute, Html html):
                HtmlEscaper.WriteMarkup(output, html.Text);
                break;
            case (OutputContext.Text or OutputContext.Attribute, _):
                HtmlEscaper.WriteText(output, TextOf(context, value));
                break;
            case (OutputContext.Json, Html json):
                // In JSON only strings can hold it, and it could end the script.
                output.Write(json.Text.Replace("<", "\\u003c", StringComparison.Ordinal));
                break;
            case (OutputContext.Json, _):
                output.Write(JavaScriptEncoder.Default.Encode(TextOf(context, value)));
                break;
            case (OutputContext.Address, null):
                // A link to nowhere looks like one that works until someone follows it.
                throw new TemplateException(TemplateRules.WrongValue.At(Expression!.Span, "expected an address, found null"));
            default:
                // Entities would hide a scheme from the check, so HTML is read as the text that a browser would see.
                AddressWriter.Write(output, value is Html address ? WebUtility.HtmlDecode(address.Text) : TextOf(context, value), Place);
                break;
        }
    }

    static string TextOf(TemplateRenderer context, object? value) => value switch
    {
        null => "",
        string text => text,
        // Scriban would write the date of the invariant culture, month first.
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => context.ObjectToString(value) ?? "",
    };
}
