using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

internal sealed partial class Compiler
{
    Step CompileDefine(Statement.Define define)
    {
        var write = CompileSetter(define.Target);
        var routine = CompileRoutine(define.Function, Compile, isAnonymous: false);
        return run =>
        {
            write(run, routine);
            return Flow.Next;
        };
    }

    /// <summary><c>do … end</c> stands inside of an expression, where the walk over statements does not see it.</summary>
    Evaluation CompileFunctionValue(FunctionSyntax function)
    {
        var routine = CompileRoutine(function, CompileWithContexts, isAnonymous: true);
        return _ => routine;
    }

    Routine CompileRoutine(FunctionSyntax function, Func<Block, Step> compileBody, bool isAnonymous)
    {
        var (outerVariables, wasInLoop) = (ownVariables, isInLoop);
        isInLoop = false;
        // A function without parameters sets the variables of whoever calls it.
        ownVariables = function.Parameters is null ? ownVariables : [];
        var parameters = function.Parameters?.Select(CompileParameter).ToArray();
        var routine = new Routine(function.Name) { Parameters = parameters, IsAnonymous = isAnonymous };
        routine.Body = compileBody(function.Body);
        if (function.Parameters is not null)
            routine.OwnVariables = [.. ownVariables!.Values];
        (ownVariables, isInLoop) = (outerVariables, wasInLoop);
        return routine;
    }

    RoutineParameter CompileParameter(Parameter parameter)
    {
        var variable = VariableFor(new Expression.Global(parameter.At, parameter.Name));
        ownVariables![variable.Slot] = new OwnVariable(parameter.Name, variable.Slot, IsParameter: true);
        var @default = parameter.Default is null ? null : Compile(parameter.Default);
        return new RoutineParameter(parameter.Name, variable.Slot, @default, parameter.TakesRest);
    }

    Step CompileReturn(Statement.Return @return)
    {
        if (@return.Value is null)
            return static _ => Flow.Return;
        var value = Compile(@return.Value);
        return run =>
        {
            run.SetResult(value(run));
            return Flow.Return;
        };
    }

    Step CompileWrap(Statement.Wrap wrap)
    {
        var call = wrap.Call as Expression.Call ?? new Expression.Call(wrap.Call.At, wrap.Call, [], []);
        var (function, arguments) = CompileUserCall(call);
        // The block runs inside of the function, so no loop around it can be left from it.
        var wasInLoop = isInLoop;
        isInLoop = false;
        var body = Compile(wrap.Body);
        isInLoop = wasInLoop;
        return run =>
        {
            if (function(run) is not Routine routine)
                throw Mistake.WrongValue(call.At, "a function that a template defines, to pass a block to", function(run));
            routine.Render(run, arguments(run), new WrappedBlock(body, run.Frame.Block), call.At);
            return Flow.Next;
        };
    }
}
