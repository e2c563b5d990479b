using Knowledgebase.Facts.Names;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Cli.Reporting;

/// <summary>
/// Text within Markdown. Facts are anyone's text, and this is shown on pages of a repository, which also make links of bare
/// addresses and of names behind an at sign. Nothing of that is done within code spans.
/// </summary>
internal static class MarkdownText
{
    /// <summary>A sentence of ours, with every argument in a code span but for numbers and sentences within it.</summary>
    public static string Of(FormattableString sentence) => string.Format(new Encoder(), sentence.Format, sentence.GetArguments());

    /// <summary>A text as a code span.</summary>
    public static string Code(string text) => MarkdownEncoder.CodeSpan(OneLine.Of(text));

    /// <summary>A text as a code span in a cell of a table.</summary>
    public static string Cell(string text) => Code(text).Replace("|", @"\|", StringComparison.Ordinal);

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
