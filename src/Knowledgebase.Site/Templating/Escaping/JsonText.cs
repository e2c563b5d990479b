using System.Text.Encodings.Web;

namespace Knowledgebase.Site.Templating.Escaping;

/// <summary>Writes values into JSON that stands in a page.</summary>
internal static class JsonText
{
    /// <summary>Writes what stands between the quotes of a string. The encoder hides <c>&lt;</c> from HTML as well.</summary>
    public static void WriteString(TemplateOutput output, string text) => output.Write(JavaScriptEncoder.Default.Encode(text));

    /// <summary>Writes JSON made elsewhere. Only strings can hold <c>&lt;</c>, which could end the script there.</summary>
    public static void WriteJson(TemplateOutput output, string json) =>
        output.Write(json.Replace("<", "\\u003c", StringComparison.Ordinal));
}
