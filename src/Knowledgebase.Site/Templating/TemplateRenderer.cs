using Knowledgebase.Site.Templating.Rendering;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating;

/// <summary>Renders the templates of a set, one page after the other. Each thread needs its own.</summary>
/// <param name="cancellation">Ends a rendering at once.</param>
internal sealed class TemplateRenderer(TemplateSet templates, CancellationToken cancellation = default) : IDisposable
{
    /// <summary>How long one rendering may take. Pages take milliseconds.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    readonly RenderContext context = new(templates.Variables);
    CancellationTokenSource clock = new();

    /// <summary>
    /// Writes a template. The public properties of the models are its variables under their names in snake case,
    /// <c>PrivacyPolicy</c> as <c>privacy_policy</c>, and the keys of dictionaries as they are; where two models have the same
    /// name, the first one counts. What the template assigns comes before all of them and is forgotten afterwards.
    /// </summary>
    /// <exception cref="TemplateException">The template asks for something that the models do not have, or goes over a limit.</exception>
    /// <exception cref="KeyNotFoundException">There is no such template.</exception>
    /// <exception cref="OperationCanceledException">Cancelled meanwhile.</exception>
    public void Render(string template, TemplateOutput output, params object[] models)
    {
        if (!clock.TryReset())
        {
            clock.Dispose();
            clock = new CancellationTokenSource();
        }

        clock.CancelAfter(TimeLimit);
        using var ended = cancellation.UnsafeRegister(static clock => ((CancellationTokenSource)clock!).Cancel(), clock);
        context.Begin(output, models, clock.Token);
        try
        {
            context.Evaluate(templates[template]);
        }
        catch (ScriptRuntimeException mistake)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new TemplateException(TemplateMistake.Describe(mistake));
        }
    }

    public void Dispose() => clock.Dispose();
}
