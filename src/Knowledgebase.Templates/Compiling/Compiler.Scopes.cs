using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

internal sealed partial class Compiler
{
    Step CompileWith(Statement.With with)
    {
        var subject = Compile(with.Subject);
        var body = Compile(with.Body);
        var at = with.Subject.At;
        return run =>
        {
            var scope = subject(run);
            if (scope is null or string or bool || Numbers.IsNumber(scope))
                throw Mistake.WrongValue(at, "an object", scope);
            // As in Scriban, local variables and arguments of what is around do not reach into it.
            run.Enter(Arguments.None, run.Frame.Block, at, own: [], seesCaller: true);
            run.Scopes.Push(scope);
            var flow = body(run);
            run.Scopes.Pop();
            run.Leave();
            return flow;
        };
    }

    Step CompileImport(Statement.Import import)
    {
        var source = Compile(import.Source);
        var at = import.Source.At;
        return run =>
        {
            foreach (var (name, value) in Items.MembersOf(source(run), at))
                run.Import(name, value, at);
            return Flow.Next;
        };
    }

    Step CompileReadOnly(Statement.ReadOnly @readonly)
    {
        var variable = @readonly.Variable is Expression.Global or Expression.Local ? VariableFor(@readonly.Variable) : default;
        return run =>
        {
            run.MakeReadOnly(variable);
            return Flow.Next;
        };
    }
}
