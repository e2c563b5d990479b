using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

internal sealed partial class Compiler
{
    Step CompileFor(Statement.For loop)
    {
        var source = Compile(loop.Source);
        var offset = loop.Offset is null ? null : Compile(loop.Offset);
        var limit = loop.Limit is null ? null : Compile(loop.Limit);
        var variable = VariableFor(loop.Variable);
        var body = CompileLoopBody(loop.Body);
        var otherwise = CompileOptional(loop.Else);
        var (isReversed, at) = (loop.Reversed, loop.Source.At);
        return run =>
        {
            var list = Items.ListOf(source(run), at);
            var first = Math.Clamp(CountOf(offset, run, 0, at), 0, list.Count);
            var count = Math.Clamp(CountOf(limit, run, list.Count, at), 0, list.Count - first);
            if (count == 0)
                return otherwise(run);
            if (count > Limits.Turns)
                throw Mistake.LimitReached(at, $"this loop would take more than {Limits.Turns} turns");

            var (outer, stored) = (run.Loop, variable.ReadStored(run));
            var state = new LoopState(count);
            var flow = Flow.Next;
            for (var i = 0; i < count && flow is Flow.Next or Flow.Continue; i++)
            {
                run.Spend(1);
                var item = list[isReversed ? first + count - 1 - i : first + i];
                state.MoveNext(item);
                variable.Write(run, item);
                run.Loop = state;
                flow = body(run);
            }

            run.Loop = outer;
            variable.Write(run, stored);
            return flow == Flow.Return ? flow : Flow.Next;
        };
    }

    Step CompileWhile(Statement.While loop)
    {
        var condition = Compile(loop.Condition);
        var body = CompileLoopBody(loop.Body);
        return run =>
        {
            var outer = run.Loop;
            var state = new LoopState(0);
            var flow = Flow.Next;
            while (flow is Flow.Next or Flow.Continue && Values.Holds(condition(run)))
            {
                state.MoveNext(null);
                if (state.Index == Limits.Turns)
                    throw Mistake.LimitReached(loop.At, $"this loop took {Limits.Turns} turns and its condition still holds");
                run.Spend(1);
                run.Loop = state;
                flow = body(run);
            }

            run.Loop = outer;
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
            ? (int)Math.Clamp(Numbers.ToLong(value!), 0, int.MaxValue)
            : throw Mistake.WrongValue(at, "a whole number as `offset` and `limit`", value);
    }
}
