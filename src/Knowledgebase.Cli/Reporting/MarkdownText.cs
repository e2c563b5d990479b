using System.Text.RegularExpressions;

namespace Knowledgebase.Cli.Reporting;

/// <summary>Text within Markdown. Facts are anyone's text, and this is shown on pages of a repository.</summary>
internal static partial class MarkdownText
{
    /// <summary>The text with a backslash before whatever would be a link, HTML or emphasis.</summary>
    public static string Of(string text) => Special().Replace(OneLine.Of(text), @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>#|~@!&]")]
    private static partial Regex Special();
}
