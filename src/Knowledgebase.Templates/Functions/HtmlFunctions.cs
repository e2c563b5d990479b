using System.Buffers;
using System.Text;
using Knowledgebase.Templates.Escaping;

namespace Knowledgebase.Templates.Functions;

/// <summary>Functions between text, HTML and addresses.</summary>
internal static class HtmlFunctions
{
    public static readonly FunctionGroup Group = new(
        "html",
        ("escape", "text", call => Escape(call.Text(0))),
        ("strip", "text", call => Strip(call.Text(0))),
        ("newline_to_br", "text", call => NewlineToBreak(call[0])),
        ("url_encode", "text", call => Uri.EscapeDataString(call.Text(0))),
        ("url_escape", "text", call => EscapeAddress(call.Text(0))));

    static readonly SearchValues<char> AllowedInAddresses = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&'()*+,/:;=?@[]-._~%");

    /// <summary>The result is HTML, so that writing it does not escape it again.</summary>
    static Html Escape(string text)
    {
        using var output = new TemplateOutput();
        HtmlEscaper.WriteText(output, text);
        return new Html(output.ToString());
    }

    static Html NewlineToBreak(object? value)
    {
        var html = value is Html already ? already.Text : Escape(Running.Values.ToText(value)).Text;
        return new Html(html.ReplaceLineEndings("<br />\n"));
    }

    /// <summary>Leaves out what stands between angle brackets. The result is text and is escaped when written.</summary>
    static string Strip(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '<' ? text.IndexOf('>', i) : -1;
            if (end < 0)
                kept.Append(text[i]);
            else
                i = end;
        }

        return kept.ToString();
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
