using System.Buffers;
using System.Text;
using Knowledgebase.Templates.Escaping;

namespace Knowledgebase.Templates.Functions;

/// <summary>Functions between text, HTML and addresses.</summary>
internal static class HtmlFunctions
{
    public static readonly FunctionGroup Group = new(
        "html",
        ("escape", "text", "The text as HTML, which is not escaped again when it is written.",
            call => call.Has(0) ? Escape(call.Text(0)) : null),
        ("newline_to_br", "text", "The text as HTML with `<br />` before each line break.",
            call => NewlineToBreak(call)),
        ("strip", "text", "The text without tags, comments, scripts and styles; it is escaped when written.",
            call => call.Has(0) ? new Tags(call.Text(0), call).Strip() : null),
        ("url_encode", "text", "The text as one part of an address: all but letters, digits and `-._~` percent-encoded.",
            call => call.Change(Uri.EscapeDataString)),
        ("url_escape", "text", "The text as an address, what may not stand in one percent-encoded.",
            call => call.Change(EscapeAddress)));

    static readonly SearchValues<char> AllowedInAddresses = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&'()*+,/:;=?@[]-._~");

    static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The result is HTML, so that writing it does not escape it again.</summary>
    static Html Escape(string text)
    {
        using var output = new TemplateOutput();
        HtmlEscaper.WriteText(output, text);
        return new Html(output.ToString());
    }

    static Html? NewlineToBreak(FunctionCall call)
    {
        if (!call.Has(0))
            return null;
        var (text, isHtml, html, end) = (call.Text(0), call[0] is Html, new StringBuilder(), 0);
        for (var found = text.IndexOfAny(LineEnds); found >= 0; found = text.IndexOfAny(LineEnds, end))
        {
            var line = text[end..found];
            end = found + (text.AsSpan(found).StartsWith("\r\n") ? 2 : 1);
            html.Append(isHtml ? line : Escape(line).Text).Append("<br />").Append(text, found, end - found);
        }

        html.Append(isHtml ? text[end..] : Escape(text[end..]).Text);
        return new Html(html.ToString());
    }

    /// <summary>Percent-encodes what may not stand in an address and leaves its punctuation alone.</summary>
    static string EscapeAddress(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && AllowedInAddresses.Contains((char)rune.Value))
                escaped.Append((char)rune.Value);
            else
                escaped.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }
}
