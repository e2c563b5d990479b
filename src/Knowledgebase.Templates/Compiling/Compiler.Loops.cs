using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

internal sealed partial class Compiler
{
    Step CompileFor(Statement.For loop) => CompileFor(loop, LoopKind.For, columns: null);

    Step CompileTableRow(Statement.TableRow table) =>
        CompileFor(table.Loop, LoopKind.TableRow, table.Columns is null ? static _ => Values.Of(1) : Compile(table.Columns));

    Step CompileFor(Statement.For loop, LoopKind kind, Evaluation? columns)
    {
        var choose = CompileSource(loop);
        var variable = CompileLoopVariable(loop.Variable);
        var body = CompileLoopBody(loop.Body);
        if (columns is not null)
            body = InCell(body);
        var otherwise = CompileOptional(loop.Else);
        var at = loop.Source.At;
        return run =>
        {
            var items = choose(run);
            var table = columns is null || !items.IsList ? null : new TableWriter(run, CountOf(columns, run, 1, at));
            if (items.Count == 0)
            {
                table?.End();
                return items.IsList ? otherwise(run) : Flow.Next;
            }

            if (items.Count > Limits.Turns)
                throw Mistake.LimitReached(at, $"this loop would take more than {Limits.Turns} turns");

            var (outer, stored) = (run.Loops[(int)kind], variable.Read(run));
            var state = new LoopState(items.Count);
            var flow = Flow.Next;
            for (var i = 0; i < items.Count && flow is Flow.Next or Flow.Continue; i++)
            {
                run.Spend(1);
                var item = items[i];
                state.MoveNext(item);
                variable.Write(run, item);
                run.Loops[(int)kind] = state;
                table?.BeginCell(state);
                flow = body(run);
            }

            table?.End();
            run.Loops[(int)kind] = outer;
            variable.Restore(run, stored);
            return flow == Flow.Return ? flow : Flow.Next;
        };
    }

    /// <summary>A cell is closed behind every turn, however that was left.</summary>
    static Step InCell(Step body) => run =>
    {
        var flow = body(run);
        TableWriter.EndCell(run);
        return flow;
    };

    /// <summary>Which items a loop takes: first those before the offset are left out, then the order may turn, then the limit counts.</summary>
    Func<Run, LoopItems> CompileSource(Statement.For loop)
    {
        var source = Compile(loop.Source);
        var offset = loop.Offset is null ? null : Compile(loop.Offset);
        var limit = loop.Limit is null ? null : Compile(loop.Limit);
        var (isReversed, at) = (loop.Reversed, loop.Source.At);
        return run =>
        {
            var value = source(run);
            var list = Items.ListOf(value, at);
            var first = Math.Clamp(CountOf(offset, run, 0, at), 0, list.Count);
            var left = list.Count - first;
            var count = CountOf(limit, run, left, at) is > 0 and var most ? Math.Min(most, left) : left;
            return new LoopItems(list, first, count, isReversed, IsList: value is not null);
        };
    }

    /// <summary>A variable is borrowed for the loop; a member keeps the last item.</summary>
    (Func<Run, object?> Read, Action<Run, object?> Write, Action<Run, object?> Restore) CompileLoopVariable(Expression target)
    {
        if (target is not (Expression.Global or Expression.Local))
            return (static _ => null, CompileSetter(target), static (_, _) => { });
        var variable = VariableFor(target);
        return (variable.ReadStored, variable.Write, variable.Write);
    }

    Step CompileWhile(Statement.While loop)
    {
        var condition = Compile(loop.Condition);
        var body = CompileLoopBody(loop.Body);
        return run =>
        {
            var outer = run.Loops[(int)LoopKind.While];
            var state = new LoopState(0);
            var flow = Flow.Next;
            while (flow is Flow.Next or Flow.Continue && Values.Holds(condition(run)))
            {
                state.MoveNext(null);
                if (state.Index == Limits.Turns)
                    throw Mistake.LimitReached(loop.At, $"this loop took {Limits.Turns} turns and its condition still holds");
                run.Spend(1);
                run.Loops[(int)LoopKind.While] = state;
                flow = body(run);
            }

            run.Loops[(int)LoopKind.While] = outer;
            return flow == Flow.Return ? flow : Flow.Next;
        };
    }

    Step CompileLoopBody(Block body)
    {
        var wasInLoop = isInLoop;
        isInLoop = true;
        var compiled = Compile(body);
        isInLoop = wasInLoop;
        return compiled;
    }

    Step CompileJump(Span at, string word, Flow flow)
    {
        if (!isInLoop)
            set.Report(at, TemplateProblemCodes.Syntax, $"found `{word}` outside of a loop; expected `for` or `while` around it");
        return _ => flow;
    }

    static int CountOf(Evaluation? count, Run run, int otherwise, Span at)
    {
        if (count is null)
            return otherwise;
        var value = count(run);
        return Numbers.IsWhole(value)
            ? (int)Math.Clamp(Numbers.ToLong(value!), int.MinValue, int.MaxValue)
            : throw Mistake.WrongValue(at, "a whole number as `offset` and `limit`", value);
    }
}
