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
        Statement.While loop => WalkLoop(loop.At, loop.Body, null, state),
        Statement.With with => Walk(with.Body, state),
        Statement.Capture capture => WalkApart(capture.Body, capture.At, state),
        Statement.Define define => WalkApart(define.Function.Body, define.At, state),
        Statement.Wrap wrap => WalkWrap(wrap, state),
        Statement.Return => null,
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

        return HtmlScanner.Advance(state, text.Value);
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
        loops.Push(state);
        var end = Walk(body, state);
        loops.Pop();
        // What a second turn starts in differs only in how far an address or a gap between attributes has come.
        var joined = end is null ? state : HtmlState.Join(state, end.Value);
        if (joined is { } again && again != state)
        {
            loops.Push(again);
            var second = Walk(body, again);
            loops.Pop();
            joined = second is null ? joined : HtmlState.Join(again, second.Value);
        }

        if (joined is null)
            Report(at, "the loop ends in another place of the HTML than it starts in; close inside of it what it opens");
        return otherwise is null ? joined ?? state : Join(at, [otherwise], null, joined ?? state);
    }

    HtmlState? WalkJump(Statement jump, HtmlState state)
    {
        if (loops.TryPeek(out var start) && HtmlState.Join(start, state) is null)
            Report(jump.At, "this leaves the turn of the loop in the middle of a tag, value or comment; close it first");
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
