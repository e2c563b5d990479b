using System.Text.RegularExpressions;

namespace Knowledgebase.Sources.PageText;

/// <summary>Marks within a text that lead to a note elsewhere, which people leave out when they quote.</summary>
internal static partial class FootnoteMarks
{
    /// <summary>The text without them: numbers and letters in square brackets, and raised numbers.</summary>
    public static string LeaveOut(string text) => Marks().Replace(text, "");

    [GeneratedRegex(@"[\[［](\d{1,3}|[a-zA-Z]|note \d{1,3}|citation needed)[\]］]|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}", RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();
}
