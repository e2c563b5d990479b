using System.Text.RegularExpressions;
using Knowledgebase.Facts.Problems;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating;

/// <summary>Ends a rendering that met a mistake which only the values could show.</summary>
public sealed class TemplateException(Problem problem) : Exception(problem.ToString())
{
    /// <summary>The mistake, with its place in the template.</summary>
    public Problem Problem { get; } = problem;

    /// <summary>The mistake behind what Scriban throws, which wraps exceptions of others in its own.</summary>
    public static TemplateException Of(ScriptRuntimeException thrown) => thrown.InnerException as TemplateException ?? new(thrown switch
    {
        ScriptAbortException => TemplateRules.LimitReached.At(
            thrown.Span, $"this rendering took longer than {TemplateRenderer.TimeLimit.TotalSeconds} s"),
        { InnerException: RegexMatchTimeoutException } => TemplateRules.LimitReached.At(
            thrown.Span, $"this regular expression took longer than {TemplateRenderer.RegexTimeLimit.TotalSeconds} s; write a simpler one"),
        { InnerException: OutputTooLongException tooLong } => TemplateRules.LimitReached.At(thrown.Span, tooLong.Message),
        // Scriban tells its limits apart by words alone.
        _ when thrown.OriginalMessage.Contains("limit", StringComparison.OrdinalIgnoreCase) =>
            TemplateRules.LimitReached.At(thrown.Span, thrown.OriginalMessage),
        _ => TemplateRules.WrongValue.At(thrown.Span, thrown.OriginalMessage),
    });
}
