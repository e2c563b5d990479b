using System.Text.RegularExpressions;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Cli.Reporting;

/// <summary>
/// Text within Markdown. Facts are anyone's text, and this is shown on pages of a repository, which also make links of bare
/// addresses and of names behind an at sign. Nothing of that is done within code spans.
/// </summary>
internal static partial class MarkdownText
{
    /// <summary>A sentence of ours, with every argument in a code span but for numbers and sentences within it.</summary>
    public static string Of(FormattableString sentence) => string.Format(new Encoder(), sentence.Format, sentence.GetArguments());

    /// <summary>A text as a code span.</summary>
    public static string Code(string text)
    {
        var line = OneLine.Of(text);
        // A span cannot be empty. Where both ends are spaces, Markdown takes one away from each.
        if (string.IsNullOrWhiteSpace(line))
            return "` `";
        var fence = new string('`', Backticks().Matches(line).Select(run => run.Length).DefaultIfEmpty().Max() + 1);
        var space = line[0] is '`' or ' ' || line[^1] is '`' or ' ' ? " " : "";
        return fence + space + line + space + fence;
    }

    /// <summary>A text as a code span in a cell of a table.</summary>
    public static string Cell(string text) => Code(text).Replace("|", @"\|", StringComparison.Ordinal);

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();

    sealed class Encoder : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
        {
            FormattableString sentence => Of(sentence),
            int number => FormattableString.Invariant($"{number:N0}"),
            Quotation quotation => Code(quotation.Text),
            _ => Code($"{arg}"),
        };
    }
}
