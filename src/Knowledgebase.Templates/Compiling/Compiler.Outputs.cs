using Knowledgebase.Templates.Escaping;
using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

internal sealed partial class Compiler
{
    static Step CompileText(string text) => run =>
    {
        run.Output.Write(text);
        return Flow.Next;
    };

    Step CompileOutput(Statement.Output output)
    {
        if (!set.Settings.Escapes || set.Settings.IsScript)
            return CompileWithoutContext(output.Value);
        var context = contexts.GetValueOrDefault(output, OutputContext.Text);
        if (context == OutputContext.Text && CompileRendering(output.Value) is { } rendering)
            return rendering;
        // Behind a slash it depends on what stands before.
        if (output.Value is Expression.Literal literal
            && context is not (OutputContext.Address or OutputContext.AddressAfterSlash))
        {
            return CompileText(Escape(literal.Value, context));
        }

        var value = Compile(output.Value);
        if (context == OutputContext.Address)
        {
            // A link to nowhere looks like one that works until someone follows it.
            return run =>
            {
                var address = value(run) ?? throw Mistake.WrongValue(output.At, "an address", null);
                ValueWriter.Write(run.Output, address, context);
                return Flow.Next;
            };
        }

        if (context != OutputContext.Text)
        {
            return run =>
            {
                ValueWriter.Write(run.Output, value(run), context);
                return Flow.Next;
            };
        }

        return run =>
        {
            ValueWriter.WriteText(run.Output, value(run));
            return Flow.Next;
        };
    }

    /// <summary>Without literal HTML there are no contexts to tell apart, and in a script the value counts as well.</summary>
    Step CompileWithoutContext(Expression expression)
    {
        if (!set.Settings.Indents && !set.Settings.IsScript && CompileRendering(expression) is { } rendering)
            return rendering;
        var value = Compile(expression);
        return run =>
        {
            run.LastValue = value(run);
            ValueWriter.Write(run.Output, run.LastValue, OfRendering);
            return Flow.Next;
        };
    }

    /// <summary>What renders HTML between tags is rendered in place; null for what has a value only.</summary>
    Step? CompileRendering(Expression expression)
    {
        switch (expression)
        {
            case Expression.WrappedBlock block:
                return run => BlockOf(run, block.At)?.Render(run) ?? Flow.Next;
            case Expression.Call call when IsInclude(call.Callee):
                var (routine, given) = CompileInclude(call);
                return run =>
                {
                    routine(run).Render(run, given(run), null, call.At);
                    return Flow.Next;
                };
            case Expression.Call call when GroupOf(call.Callee) is null:
                var (function, arguments) = CompileUserCall(call);
                return run =>
                {
                    var called = function(run);
                    if (called is Routine body)
                        body.Render(run, arguments(run), null, call.At);
                    else
                        ValueWriter.Write(run.Output, called.Invoke(run, arguments(run), call.At), OfRendering);
                    return Flow.Next;
                };
            default:
                return null;
        }
    }

    static string Escape(object? value, OutputContext context)
    {
        using var output = new TemplateOutput();
        ValueWriter.Write(output, value, context);
        return output.ToString();
    }

    OutputContext OfRendering => set.Settings.Escapes ? OutputContext.Text : OutputContext.Unescaped;

    static Evaluation CompileWrappedBlock(Expression.WrappedBlock block) => run =>
    {
        var start = run.Output.Length;
        BlockOf(run, block.At)?.Render(run);
        return run.TakeFrom(start);
    };

    /// <summary>A function that is called without <c>wrap</c> has no block, which is a mistake only where names must exist.</summary>
    static WrappedBlock? BlockOf(Run run, Span at) => run.Frame.Block is null && run.Settings.NamesMustExist
        ? throw Mistake.WrongValue(at, "a block that `wrap` passes to this function", null)
        : run.Frame.Block;

    Step CompileCapture(Statement.Capture capture)
    {
        var assign = CompileSetter(capture.Target);
        var body = Compile(capture.Body);
        return run =>
        {
            var start = run.Output.Length;
            var flow = body(run);
            assign(run, run.TakeFrom(start));
            return flow;
        };
    }
}
