using Scriban;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>What the template was given under a name, or assigned to a local variable: <c>$.link</c> or <c>$link</c>.</summary>
internal sealed class Argument(string name) : ScriptExpression, IScriptVariablePath
{
    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context) => GetValue(context);

    public object? GetValue(TemplateContext context) => ((RenderContext)context).Arguments.Find(name);

    public void SetValue(TemplateContext context, object? valueToSet) => ((RenderContext)context).Arguments.Assign(name, valueToSet);

    public string GetFirstPath() => "$";

    public ValueTask<object?> GetValueAsync(TemplateContext context) => new(GetValue(context));

    public ValueTask SetValueAsync(TemplateContext context, object? valueToSet)
    {
        SetValue(context, valueToSet);
        return default;
    }

    /// <inheritdoc />
    public override void PrintTo(ScriptPrinter printer) => printer.Write("$." + name);
}

/// <summary>All that the template was given: <c>$</c>.</summary>
internal sealed class AllArguments() : ScriptVariableLocal("")
{
    /// <inheritdoc />
    public override object GetValue(TemplateContext context) => ((RenderContext)context).Arguments.ToScriptArray();
}
