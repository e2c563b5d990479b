using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

internal sealed partial class Compiler
{
    Step Compile(Block block)
    {
        if (block.Statements.Any(statement => statement is Statement.CodeStart or Statement.CodeEnd))
            return CompileIndented(block);
        var statements = block.Statements;
        var steps = statements.Select(Compile).ToArray();
        if (steps is [])
            return static _ => Flow.Next;
        return run =>
        {
            var next = 0;
            try
            {
                while (next < steps.Length)
                {
                    var flow = steps[next](run);
                    if (flow != Flow.Next)
                        return flow;
                    next++;
                }
            }
            catch (TemplateException mistake) when (Mistake.HasNoPlace(mistake))
            {
                throw Mistake.PlacedAt(statements[next].At, mistake);
            }

            return Flow.Next;
        };
    }

    /// <summary>
    /// Code indents what it writes by what stands before it; behind it holds again what held before the whole block.
    /// </summary>
    Step CompileIndented(Block block)
    {
        var parts = new List<(Statement.CodeStart? Start, Step? Step)>();
        var statements = block.Statements;
        for (var first = 0; first < statements.Length; first++)
        {
            if (statements[first] is Statement.CodeStart or Statement.CodeEnd)
            {
                parts.Add((statements[first] as Statement.CodeStart, null));
                continue;
            }

            var count = statements.Skip(first).TakeWhile(statement => statement is not (Statement.CodeStart or Statement.CodeEnd)).Count();
            parts.Add((null, Compile(new Block(statements.Slice(first, count)))));
            first += count - 1;
        }

        return run =>
        {
            var outer = run.Output.Indent;
            var flow = Flow.Next;
            foreach (var (start, step) in parts)
            {
                if (step is null)
                    run.Output.Indent = start is null ? outer : start.Indent;
                else if ((flow = step(run)) != Flow.Next)
                    break;
            }

            run.Output.Indent = outer;
            return flow;
        };
    }
}
