using Knowledgebase.Site.Templating.Escaping;
using Scriban;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>Writes a value, escaped for where it stands.</summary>
internal sealed class Output(ScriptExpression value, OutputContext place) : ScriptExpression
{
    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        var rendering = (RenderContext)context;
        if (place == OutputContext.Text && value is Include include)
        {
            include.Render(rendering);
            return null;
        }

        var found = value.Value(context);
        // A link to nowhere looks like one that works until someone follows it.
        if (found is null && place == OutputContext.Address)
            throw new TemplateMistake(TemplateRules.WrongValue, Span, "expected an address, found null");
        ValueWriter.Write(rendering, found, place);
        return null;
    }

    /// <inheritdoc />
    public override void PrintTo(ScriptPrinter printer) => value.PrintTo(printer);
}
