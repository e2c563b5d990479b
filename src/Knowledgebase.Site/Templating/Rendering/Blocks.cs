using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>Renders its block into a variable, as HTML: its values were escaped when they were written.</summary>
internal sealed class Capture(ScriptExpression target, ScriptBlockStatement body) : ScriptStatement
{
    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        var output = ((RenderContext)context).Page;
        var start = output.Length;
        context.Evaluate(body);
        context.SetValue(target, new Html(output.TakeFrom(start)));
        return null;
    }

    /// <inheritdoc />
    public override void PrintTo(ScriptPrinter printer) => printer.Write("capture");
}

/// <summary>Makes the members of a value variables within its block. Scriban's own takes no .NET values.</summary>
internal sealed class With(ScriptExpression subject, ScriptBlockStatement body, IReadOnlyDictionary<string, int> slots) : ScriptStatement
{
    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context)
    {
        var rendering = (RenderContext)context;
        var value = subject.Value(context) ?? throw new TemplateMistake(TemplateRules.WrongValue, subject.Span, "expected an object, found null");
        var accessor = context.GetMemberAccessor(value);
        rendering.EnterScope();
        foreach (var name in accessor.GetMembers(context, subject.Span, value))
        {
            if (slots.TryGetValue(name, out var slot) && accessor.TryGetValue(context, subject.Span, value, name, out var member))
                rendering.Hide(slot, member);
        }

        context.Evaluate(body);
        // What a template assigns to a member of its own object stays there.
        if (value is IScriptObject owner)
        {
            foreach (var name in owner.GetMembers().Where(slots.ContainsKey).ToList())
                owner.TrySetValue(context, Span, name, rendering.ValueOf(slots[name]), readOnly: false);
        }

        rendering.LeaveScope();
        return null;
    }

    /// <inheritdoc />
    public override void PrintTo(ScriptPrinter printer) => printer.Write("with");
}
