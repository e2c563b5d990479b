using System.Globalization;
using System.Text;

namespace Knowledgebase.Site.References;

/// <summary>A citation as an entry of BibTeX.</summary>
internal static class BibTexReference
{
    public static string Of(Reference reference)
    {
        var entry = new StringBuilder().Append(CultureInfo.InvariantCulture, $"@misc{{{reference.Key},\n  author = {{{{{Escaped(reference.Author)}}}}},\n  title = {{{{{Escaped(reference.Title)}}}}},\n");
        if (reference.Checked is { } day)
        {
            entry.Append(CultureInfo.InvariantCulture, $"  year = {{{day.Year}}},\n");
            if (day.Month is { } month)
                entry.Append(CultureInfo.InvariantCulture, $"  month = {{{month}}},\n");
            entry.Append(CultureInfo.InvariantCulture, $"  note = {{Checked {day}}},\n");
        }
        return entry.Append(CultureInfo.InvariantCulture, $"  url = {{{Escaped(reference.Address)}}}\n}}").ToString();
    }

    // BibTeX counts braces whether or not a backslash stands before them, so they are written as commands.
    static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
            _ = character switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '"' => escaped.Append(@"\textquotedbl{}"),
                '#' or '$' or '%' or '&' or '_' => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        return escaped.ToString();
    }
}
