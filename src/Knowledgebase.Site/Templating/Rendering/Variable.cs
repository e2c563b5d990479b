using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>A name in a template, which finds its value by a number.</summary>
/// <param name="slot">Its number in <see cref="RenderContext" />.</param>
/// <param name="isAssigned">Whether some template assigns it, so that it reads as null before.</param>
internal sealed class Variable(string name, int slot, bool isAssigned) : ScriptVariableGlobal(name), IScriptVariablePath
{
    public int Slot => slot;

    public bool IsAssigned => isAssigned;

    /// <inheritdoc />
    public override object? GetValue(TemplateContext context) => ((RenderContext)context).Read(this);

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context) => GetValue(context) is var value and not IScriptCustomFunction
        ? value
        : base.Evaluate(context);

    void IScriptVariablePath.SetValue(TemplateContext context, object? valueToSet) => ((RenderContext)context).Assign(this, valueToSet);
}
