using System.Buffers;

namespace Knowledgebase.Site.Templating.Escaping;

/// <summary>
/// Writes text so that a browser reads it back as the same text, between tags as in quotes. The encoders of .NET write entities
/// for many letters as well, which would make pages longer and harder to read.
/// </summary>
internal static class HtmlEscaper
{
    // A carriage return is read as a line feed unless it is written as an entity.
    static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'\r");

    static readonly SearchValues<char> SpecialInMarkup = SearchValues.Create("<>\"'");

    public static void WriteText(TemplateOutput output, ReadOnlySpan<char> text) => Write(output, text, Special, EntityFor);

    /// <summary>Makes HTML fit into quotes; what it says in entities already stays as it is.</summary>
    public static void WriteMarkup(TemplateOutput output, ReadOnlySpan<char> html) => Write(output, html, SpecialInMarkup, EntityFor);

    /// <summary>Writes text with something else in the place of some characters.</summary>
    public static void Write(TemplateOutput output, ReadOnlySpan<char> text, SearchValues<char> special, Func<char, string> replacement)
    {
        for (var next = text.IndexOfAny(special); next >= 0; next = text.IndexOfAny(special))
        {
            output.Write(text[..next]);
            output.Write(replacement(text[next]));
            text = text[(next + 1)..];
        }

        output.Write(text);
    }

    static string EntityFor(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => "&#13;",
    };
}
