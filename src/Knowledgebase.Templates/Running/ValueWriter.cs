using Knowledgebase.Templates.Escaping;

namespace Knowledgebase.Templates.Running;

/// <summary>Writes values, escaped for where they stand.</summary>
internal static class ValueWriter
{
    public static void Write(TemplateOutput output, object? value, OutputContext context)
    {
        switch (context)
        {
            case OutputContext.Text:
                WriteText(output, value);
                break;
            case OutputContext.Unescaped:
                WriteUnescaped(output, value);
                break;
            case OutputContext.Attribute:
                WriteAttribute(output, value);
                break;
            case OutputContext.Address:
                AddressWriter.WriteWhole(output, AddressOf(value));
                break;
            case OutputContext.AddressAfterSlash:
                AddressWriter.WriteAfterSlash(output, AddressOf(value));
                break;
            case OutputContext.AddressPart:
                AddressWriter.WritePart(output, AddressOf(value));
                break;
            case OutputContext.Style:
                StyleText.Write(output, Values.ToText(value));
                break;
            default:
                WriteJson(output, value);
                break;
        }
    }

    public static void WriteText(TemplateOutput output, object? value)
    {
        if (value is Html html)
            output.Write(html.Text);
        else if (value is TemplateOutput rendered)
            output.Write(rendered.Written);
        else
            WriteEscaped(output, value);
    }

    public static void WriteUnescaped(TemplateOutput output, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                output.Write(text);
                break;
            case int number:
                output.Write(number);
                break;
            case TemplateOutput rendered:
                output.Write(rendered.Written);
                break;
            default:
                output.Write(Values.ToText(value));
                break;
        }
    }

    static void WriteAttribute(TemplateOutput output, object? value)
    {
        if (value is Html html)
            HtmlEscaper.WriteMarkup(output, html.Text);
        else
            WriteEscaped(output, value);
    }

    static void WriteEscaped(TemplateOutput output, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                HtmlEscaper.WriteText(output, text);
                break;
            case int number:
                output.Write(number);
                break;
            case long number:
                output.Write(number);
                break;
            case DateOnly date:
                output.Write(date, Values.DateFormat);
                break;
            default:
                HtmlEscaper.WriteText(output, Values.ToText(value));
                break;
        }
    }

    /// <summary>Entities would hide a scheme from the check, so HTML is read as the text that a browser would see.</summary>
    static string AddressOf(object? value) =>
        value is Html html ? System.Net.WebUtility.HtmlDecode(html.Text) : Values.ToText(value);

    static void WriteJson(TemplateOutput output, object? value)
    {
        if (value is Html html)
            JsonText.WriteJson(output, html.Text);
        else
            JsonText.WriteString(output, Values.ToText(value));
    }
}
