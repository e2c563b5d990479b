using Scriban;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>Renders another template in place, or into a value where one is wanted.</summary>
/// <param name="templates">All templates of the set by their names.</param>
/// <param name="inOrder">The name of the template, and what follows it without names.</param>
internal sealed class Include(
    IReadOnlyDictionary<string, ScriptPage> templates, ScriptExpression[] inOrder, string[] names, ScriptExpression[] named) : ScriptExpression
{
    /// <inheritdoc />
    public override object Evaluate(TemplateContext context)
    {
        var output = ((RenderContext)context).Page;
        var start = output.Length;
        Render((RenderContext)context);
        return new Html(output.TakeFrom(start));
    }

    public void Render(RenderContext context)
    {
        if (context.Depth >= RenderContext.DeepestInclude)
            throw new TemplateMistake(TemplateRules.LimitReached, Span, $"more than {RenderContext.DeepestInclude} includes stand within each other here");
        var arguments = new PartArguments(ValuesOf(inOrder, context), names, ValuesOf(named, context));
        var name = context.ObjectToString(inOrder[0].Value(context)) ?? "";
        if (!templates.TryGetValue(name, out var template))
            throw new TemplateMistake(TemplateRules.UnknownInclude, inOrder[0].Span, $"there is no template `{name}`{SpellingSuggestion.For(name, templates.Keys)}");
        var outer = context.Arguments;
        context.Arguments = arguments;
        context.Depth++;
        context.Evaluate(template);
        context.Depth--;
        context.Arguments = outer;
    }

    /// <inheritdoc />
    public override void PrintTo(ScriptPrinter printer) => printer.Write("include");

    static object?[] ValuesOf(ScriptExpression[] expressions, TemplateContext context)
    {
        if (expressions.Length == 0)
            return [];
        var values = new object?[expressions.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = expressions[i].Value(context);
        return values;
    }
}
