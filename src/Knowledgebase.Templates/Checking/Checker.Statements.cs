using System.Collections.Immutable;
using System.Diagnostics;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Checking;

internal sealed partial class Checker
{
    /// <summary>A loop that still learns something after as many turns is not worth another.</summary>
    const int MostTurns = 4;

    void Walk(Statement statement)
    {
        switch (statement)
        {
            case Statement.Text or Statement.CodeStart or Statement.CodeEnd or Statement.ReadOnly:
                break;
            case Statement.Output output:
                Evaluate(output.Value);
                break;
            case Statement.Assign assign:
                WalkAssign(assign);
                break;
            case Statement.If choice:
                WalkIf(choice);
                break;
            case Statement.Case choice:
                WalkCase(choice);
                break;
            case Statement.For loop:
                WalkFor(loop);
                break;
            case Statement.TableRow table:
                if (table.Columns is not null)
                    Evaluate(table.Columns);
                WalkFor(table.Loop);
                break;
            case Statement.While loop:
                WalkLoop(null, () => Evaluate(loop.Condition), loop.Body);
                break;
            case Statement.Capture capture:
                Walk(capture.Body);
                Set(capture.Target, Shape.Markup);
                break;
            case Statement.With with:
                scopes.Push(Evaluate(with.Subject));
                Walk(with.Body);
                scopes.Pop();
                break;
            case Statement.Wrap wrap:
                WalkWrap(wrap);
                break;
            case Statement.Define define:
                Set(define.Target, new Shape.Function(define.Function));
                break;
            case Statement.Import import:
                WalkImport(import);
                break;
            case Statement.Return @return:
                WalkReturn(@return);
                break;
            case Statement.Break or Statement.Continue:
                WalkJump();
                break;
            default:
                throw new UnreachableException();
        }
    }

    void WalkAssign(Statement.Assign assign)
    {
        var value = Evaluate(assign.Value);
        if (assign.Operator is { } @operator)
            value = Combine(@operator, Evaluate(assign.Target), value);
        Set(assign.Target, value);
    }

    void Set(Expression target, Shape shape)
    {
        switch (target)
        {
            // Inside of `with` this is a member of its object.
            case Expression.Global global when scopes.Count == 0:
                Assign(global.Name, shape);
                break;
            case Expression.Local local when state is not null:
                state = state with { Locals = state.Locals.SetItem(local.Name, shape) };
                break;
            case Expression.Member { Of: Expression.This } member when scopes.Count == 0:
                Assign(member.Name, shape);
                break;
            case Expression.Index { Of: Expression.This, Key: var key } when scopes.Count == 0:
                Evaluate(key);
                if (key is Expression.Literal { Value: string name })
                    Assign(name, shape);
                else
                    Lose();
                break;
            case Expression.Member member:
                Evaluate(member.Of);
                break;
            case Expression.Index index:
                Evaluate(index.Of);
                Evaluate(index.Key);
                break;
        }
    }

    /// <summary>The members of an object become variables, all of which only a .NET type tells.</summary>
    void WalkImport(Statement.Import import)
    {
        var source = Evaluate(import.Source);
        if (scopes.Count > 0)
            return;
        if (source is not Shape.Value { Type: { IsSealed: true } type } || ValueMembers.IsListOrDictionary(type))
        {
            Lose();
            return;
        }

        foreach (var name in ValueMembers.NamesOf(type))
            Assign(name, ValueMembers.Find(type, name) ?? Shape.Any);
    }

    void WalkIf(Statement.If choice)
    {
        State? end = null;
        foreach (var branch in choice.Branches)
        {
            Evaluate(branch.Condition);
            var before = state;
            end = Join(end, After(before, () => Walk(branch.Body)));
            state = before;
        }

        if (choice.Else is not null)
            Walk(choice.Else);
        state = Join(end, state);
    }

    void WalkCase(Statement.Case choice)
    {
        Evaluate(choice.Subject);
        State? end = null;
        foreach (var arm in choice.Arms)
        {
            foreach (var value in arm.Values)
                Evaluate(value);
            var before = state;
            end = Join(end, After(before, () => Walk(arm.Body)));
            state = before;
        }

        if (choice.Else is not null)
            Walk(choice.Else);
        state = Join(end, state);
    }

    void WalkFor(Statement.For loop)
    {
        var item = ShapeReader.Item(Evaluate(loop.Source));
        foreach (var count in new[] { loop.Offset, loop.Limit })
        {
            if (count is not null)
                Evaluate(count);
        }

        var before = state;
        WalkLoop(loop.Variable, () => SetLoopVariable(loop.Variable, item), loop.Body);
        if (loop.Else is not null)
            state = Join(state, After(before, () => Walk(loop.Else)));
    }

    /// <summary>The variable of a loop is one of the template even inside of <c>with</c>.</summary>
    void SetLoopVariable(Expression variable, Shape item)
    {
        if (variable is Expression.Global global)
            Assign(global.Name, item);
        else
            Set(variable, item);
    }

    /// <summary>
    /// Walks turn after turn until a further one would bring nothing new. Only the last is reported from, since those
    /// before did not know all that a variable can be.
    /// </summary>
    void WalkLoop(Expression? variable, Action begin, Block body)
    {
        var known = state;
        for (var turn = 1; known is not null; turn++)
        {
            var reportedBefore = problems.Count;
            var joined = Join(known, WalkTurn(known, variable, begin, body));
            if (joined == known || turn > MostTurns)
            {
                state = joined;
                return;
            }

            TakeBack(reportedBefore);
            known = joined;
            if (turn == MostTurns)
                known = Forget(joined!);
        }
    }

    /// <returns>The state behind the turn, in which the variable of the loop is again what it was before.</returns>
    State? WalkTurn(State start, Expression? variable, Action begin, Block body)
    {
        loops.Push([]);
        state = start;
        begin();
        Walk(body);
        var end = state;
        foreach (var jump in loops.Pop())
            end = Join(end, jump);
        return (end, variable) switch
        {
            (null, _) => null,
            (_, Expression.Global global) => end with { Globals = PutBack(end.Globals, start.Globals, global.Name) },
            (_, Expression.Local local) => end with { Locals = PutBack(end.Locals, start.Locals, local.Name) },
            _ => end,
        };
    }

    static ImmutableDictionary<string, Shape> PutBack(
        ImmutableDictionary<string, Shape> variables, ImmutableDictionary<string, Shape> before, string name) =>
        before.TryGetValue(name, out var shape) ? variables.SetItem(name, shape) : variables.Remove(name);

    static State Forget(State known) => new(Forget(known.Globals), Forget(known.Locals), IsLost: true);

    static ImmutableDictionary<string, Shape> Forget(ImmutableDictionary<string, Shape> variables) =>
        variables.ToImmutableDictionary(variable => variable.Key, static _ => Shape.Any);

    void WalkJump()
    {
        if (state is not null && loops.TryPeek(out var ends))
            ends.Add(state);
        state = null;
    }

    void WalkReturn(Statement.Return @return)
    {
        var call = calls.Peek();
        call.Results.Add(@return.Value is null ? Shape.Markup : Evaluate(@return.Value));
        if (state is not null)
            call.Ends.Add(state);
        state = null;
    }
}
