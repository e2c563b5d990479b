using System.Text.RegularExpressions;
using Knowledgebase.Facts.Problems;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>A mistake that only a value can show. Scriban passes its own kind of exception through as it is.</summary>
internal sealed class TemplateMistake(Rule rule, SourceSpan at, string message) : ScriptRuntimeException(at, message)
{
    Rule Rule { get; } = rule;

    public static TemplateMistake MemberOfNull(SourceSpan at, string name) => new(
        TemplateRules.MemberOfNull, at,
        $"found null where a value with the member `{name}` was expected; write `?.{name}` if null is fine here");

    /// <summary>Any mistake that ended a rendering, in the words and with the place that it is reported with.</summary>
    public static Problem Describe(ScriptRuntimeException exception) => exception switch
    {
        TemplateMistake mistake => mistake.Rule.At(mistake.Span, mistake.OriginalMessage),
        ScriptAbortException => TemplateRules.LimitReached.At(
            exception.Span, $"this rendering took longer than {TemplateRenderer.TimeLimit.TotalSeconds} s"),
        { InnerException: RegexMatchTimeoutException } => TemplateRules.LimitReached.At(
            exception.Span, $"this regular expression took longer than {RenderContext.RegexTimeLimit.TotalSeconds} s; write a simpler one"),
        { InnerException: OutputTooLongException tooLong } => TemplateRules.LimitReached.At(exception.Span, tooLong.Message),
        // Scriban tells its limits apart by words alone.
        _ when exception.OriginalMessage.Contains("limit", StringComparison.OrdinalIgnoreCase) =>
            TemplateRules.LimitReached.At(exception.Span, exception.OriginalMessage),
        _ => TemplateRules.WrongValue.At(exception.Span, exception.OriginalMessage),
    };
}
