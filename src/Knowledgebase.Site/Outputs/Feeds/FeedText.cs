using System.Text;

namespace Knowledgebase.Site.Outputs.Feeds;

/// <summary>Makes of a text one line that every format can hold: XML has no control characters (XML 1.0, section 2.2).</summary>
internal static class FeedText
{
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029)
                line.Append(' ');
            else if ((rune.Value & 0xFFFE) != 0xFFFE)
                line.Append(rune);
        return line.ToString();
    }
}
