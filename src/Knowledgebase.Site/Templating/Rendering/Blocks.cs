using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>Renders its block into a variable, as HTML: its values were escaped when they were written.</summary>
internal sealed class Capture : ScriptCaptureStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        var output = ((TemplateRenderer)context).Page;
        var start = output.Length;
        context.Evaluate(Body!);
        context.SetValue(Target!, new Html(output.TakeFrom(start)));
        return null;
    }
}

/// <summary>Makes the members of a value variables within its block. Scriban's own takes no .NET values.</summary>
internal sealed class With : ScriptWithStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        var rendering = (TemplateRenderer)context;
        var at = Name!.Span;
        var value = Name.Value(context) ?? throw new TemplateException(TemplateRules.WrongValue.At(at, "expected an object, found null"));
        var accessor = context.GetMemberAccessor(value);
        var names = accessor.GetMembers(context, at, value).ToList();
        rendering.EnterScope();
        foreach (var name in names)
        {
            if (accessor.TryGetValue(context, at, value, name, out var member))
                rendering.Hide(name, member);
        }

        context.Evaluate(Body!);
        // What a template assigns to a member of its own object stays there.
        if (value is IScriptObject owner)
        {
            foreach (var name in names)
                owner.TrySetValue(context, at, name, rendering.Read(new Variable(name)), readOnly: false);
        }

        rendering.LeaveScope();
        return null;
    }
}
