using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

internal sealed partial class Compiler
{
    Step CompileWith(Statement.With with)
    {
        var subject = Compile(with.Subject);
        var body = Compile(with.Body);
        return run =>
        {
            run.Scopes.Push(subject(run) ?? throw Mistake.WrongValue(with.Subject.At, "an object", null));
            var flow = body(run);
            run.Scopes.Pop();
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
                run.WriteScope(name, value, at);
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
