using System.Buffers;
using System.Collections.Immutable;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Escaping;

/// <summary>The context of every place at which a template writes a value.</summary>
internal sealed record TemplateContexts(
    IReadOnlyDictionary<Statement, OutputContext> OfOutputs, ImmutableArray<TemplateProblem> Problems);

/// <summary>
/// Walks a template along all its branches and finds, before anything is rendered, what each value must be escaped for.
/// The walk carries the state of the HTML, which is null behind a statement that is never passed.
/// </summary>
internal sealed partial class ContextFinder
{
    static readonly SearchValues<char> EndOfScheme = SearchValues.Create(":/?#\"'");

    readonly Dictionary<Statement, OutputContext> contexts = new(ReferenceEqualityComparer.Instance);
    readonly ImmutableArray<TemplateProblem>.Builder problems = ImmutableArray.CreateBuilder<TemplateProblem>();
    readonly Stack<HtmlState> loops = new();

    public static TemplateContexts Find(Block template)
    {
        var finder = new ContextFinder();
        if (finder.Walk(template, HtmlState.Text) is { Place: not HtmlPlace.Text } && template.Statements is [.., var last])
            finder.Report(last.At, "the template ends inside of a tag, value or comment; close it");
        return new TemplateContexts(finder.contexts, finder.problems.ToImmutable());
    }

    HtmlState? Walk(Block block, HtmlState? state)
    {
        foreach (var statement in block.Statements)
        {
            if (state is null)
                break;
            state = Walk(statement, state.Value);
        }

        return state;
    }

    HtmlState? Walk(Statement statement, HtmlState state) => statement switch
    {
        Statement.Text text => WalkText(text, state),
        Statement.Output output => WalkOutput(output, state),
        Statement.If choice => Join(choice.At, choice.Branches.Select(branch => branch.Body), choice.Else, state),
        Statement.Case choice => Join(choice.At, choice.Arms.Select(arm => arm.Body), choice.Else, state),
        Statement.For loop => WalkLoop(loop.At, loop.Body, loop.Else, state),
        Statement.TableRow table => WalkTable(table, state),
        Statement.While loop => WalkLoop(loop.At, loop.Body, null, state),
        Statement.With with => Walk(with.Body, state),
        Statement.Capture capture => WalkApart(capture.Body, capture.At, state),
        Statement.Define define => WalkApart(define.Function.Body, define.At, state),
        Statement.Wrap wrap => WalkWrap(wrap, state),
        Statement.Return @return => WalkReturn(@return, state),
        Statement.Break or Statement.Continue => WalkJump(statement, state),
        _ => state,
    };

    HtmlState WalkText(Statement.Text text, HtmlState state)
    {
        if (state is { Attribute: AttributeKind.Address, Address: AddressProgress.OpenWithValue, IsInQuotes: true }
            && text.Value.AsSpan().IndexOfAny(EndOfScheme) is >= 0 and var end && text.Value[end] == ':')
        {
            Report(text.At, "a value before this `:` decides the scheme of the address; write the scheme out, as in `https:`");
        }

        if (state is { Attribute: AttributeKind.Address, Address: AddressProgress.Slash, IsInQuotes: true }
            && text.Value is ['/' or '\\', ..])
        {
            Report(text.At, "what stands between this `/` and the one before may be missing, and `//` begins the name of another "
                + "host; write both slashes in the same branch or text");
        }

        foreach (var character in text.Value)
        {
            state = HtmlScanner.Advance(state, character);
            if (state.IsCommandTooLate)
                Report(text.At, "this `http-equiv` decides what the values before it mean; write it first in its tag");
        }

        return state;
    }

    HtmlState? Join(Span at, IEnumerable<Block> branches, Block? otherwise, HtmlState state)
    {
        HtmlState? joined = otherwise is null ? state : Walk(otherwise, state);
        foreach (var branch in branches)
        {
            var end = Walk(branch, state);
            if (joined is { } one && end is { } other)
            {
                joined = HtmlState.Join(one, other);
                if (joined is null)
                {
                    Report(at, "its branches end in different places of the HTML, one inside and one outside of a tag, value "
                        + "or comment, or each in another; close in every branch what it opens");
                    return state;
                }
            }
            else
                joined ??= end;
        }

        return joined;
    }

    HtmlState? WalkLoop(Span at, Block body, Block? otherwise, HtmlState state)
    {
        var joined = WalkTurn(body, state);
        // What a second turn starts in differs only in how far an address or a gap between attributes has come.
        if (joined is { } again && again != state)
            joined = WalkTurn(body, again);

        if (joined is null)
            Report(at, "the loop ends in another place of the HTML than it starts in; close inside of it what it opens");
        return otherwise is null ? joined ?? state : Join(at, [otherwise], null, joined ?? state);
    }

    HtmlState? WalkTable(Statement.TableRow table, HtmlState state)
    {
        if (state.Place != HtmlPlace.Text)
            Report(table.At, "`tablerow` writes rows and cells, which fit between tags only");
        return WalkLoop(table.At, table.Loop.Body, table.Loop.Else, state);
    }

    /// <summary>The state behind any number of turns, whichever way each was left.</summary>
    HtmlState? WalkTurn(Block body, HtmlState state)
    {
        loops.Push(state);
        var end = Walk(body, state);
        var left = loops.Pop();
        return end is null ? left : HtmlState.Join(left, end.Value);
    }

    HtmlState? WalkJump(Statement jump, HtmlState state)
    {
        if (!loops.TryPop(out var start))
            return null;
        if (HtmlState.Join(start, state) is { } joined)
            start = joined;
        else
            Report(jump.At, "this leaves the turn of the loop in the middle of a tag, value or comment; close it first");
        loops.Push(start);
        return null;
    }

    /// <summary>What was rendered stays, unless <c>ret</c> gives a value in place of it.</summary>
    HtmlState? WalkReturn(Statement.Return @return, HtmlState state)
    {
        if (state.Place != HtmlPlace.Text && @return.Value is null)
            Report(@return.At, "`ret` leaves what is rendered here in the middle of a tag, value or comment; close it first");
        return null;
    }

    HtmlState WalkWrap(Statement.Wrap wrap, HtmlState state)
    {
        if (state.Place != HtmlPlace.Text)
            Report(wrap.At, "`wrap` renders HTML, which fits between tags only");
        return WalkApart(wrap.Body, wrap.At, state);
    }

    /// <summary>A body that renders on its own; what surrounds it stays as it was.</summary>
    HtmlState WalkApart(Block body, Span at, HtmlState outside)
    {
        if (Walk(body, HtmlState.Text) is { Place: not HtmlPlace.Text })
            Report(at, "what is rendered here ends inside of a tag, value or comment; close it before `end`");
        return outside;
    }

    void Report(Span at, string message)
    {
        // A loop that is walked twice reports once.
        var problem = new TemplateProblem(at, TemplateProblemCodes.UnsafeContext, message);
        if (!problems.Contains(problem))
            problems.Add(problem);
    }
}
