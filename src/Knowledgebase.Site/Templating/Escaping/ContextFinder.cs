using System.Buffers;
using Knowledgebase.Facts.Problems;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Escaping;

/// <summary>
/// Walks a template along all its branches and finds, before anything is rendered, what each value must be escaped for.
/// The walk carries the state of the HTML, which is null after a statement that is never passed.
/// </summary>
internal sealed partial class ContextFinder
{
    static readonly SearchValues<char> EndOfScheme = SearchValues.Create(":/?#\"'");

    readonly Dictionary<ScriptExpressionStatement, OutputContext> contexts = new(ReferenceEqualityComparer.Instance);
    readonly List<Problem> problems = [];
    readonly Stack<HtmlState> loops = new();

    /// <summary>The context of every statement that writes a value, and the places where nothing makes one safe.</summary>
    public static (IReadOnlyDictionary<ScriptExpressionStatement, OutputContext> Contexts, IReadOnlyList<Problem> Problems) Find(ScriptPage template)
    {
        var finder = new ContextFinder();
        if (template.Body is { Statements: [.., var last] } body && finder.Walk(body, HtmlState.Text) is { Place: not HtmlPlace.Text })
            finder.Report(last.Span, "the template ends inside of a tag, value or comment; close it");
        return (finder.contexts, finder.problems);
    }

    HtmlState? Walk(ScriptStatement? statement, HtmlState state) => statement switch
    {
        ScriptBlockStatement block => WalkBlock(block, state),
        ScriptRawStatement text => WalkText(text, state),
        ScriptExpressionStatement { CanOutput: true } output => WalkOutput(output, state),
        ScriptIfStatement choice => Join(choice.Span, [choice.Then, choice.Else], state),
        ScriptCaseStatement choice => Walk(choice.Body, state),
        ScriptWhenStatement choice => Join(choice.Span, [choice.Body, choice.Next], state),
        ScriptElseStatement otherwise => Walk(otherwise.Body, state),
        ScriptForStatement loop => WalkLoop(loop.Span, loop.Body, loop.Else, state),
        ScriptWhileStatement loop => WalkLoop(loop.Span, loop.Body, null, state),
        ScriptWithStatement with => Walk(with.Body, state),
        ScriptCaptureStatement capture => WalkCapture(capture, state),
        ScriptReturnStatement @return => WalkReturn(@return, state),
        ScriptBreakStatement or ScriptContinueStatement => WalkJump(statement, state),
        _ => state,
    };

    HtmlState? WalkBlock(ScriptBlockStatement block, HtmlState start)
    {
        HtmlState? state = start;
        foreach (var statement in block.Statements)
        {
            if (state is null)
                break;
            state = Walk(statement, state.Value);
        }

        return state;
    }

    HtmlState WalkText(ScriptRawStatement raw, HtmlState state)
    {
        var text = raw.Text.ToString();
        if (state is { Attribute: AttributeKind.Address, Address: AddressProgress.OpenWithValue, IsInQuotes: true }
            && text.AsSpan().IndexOfAny(EndOfScheme) is >= 0 and var end && text[end] == ':')
        {
            Report(raw.Span, "a value before this `:` decides the scheme of the address; write the scheme out, as in `https:`");
        }

        if (state is { Attribute: AttributeKind.Address, Address: AddressProgress.Slash, IsInQuotes: true } && text is ['/' or '\\', ..])
        {
            Report(raw.Span, "what stands between this `/` and the one before may be missing, and `//` begins the name of another "
                + "host; write both slashes in the same branch or text");
        }

        foreach (var character in text)
        {
            state = HtmlScanner.Advance(state, character);
            if (state.IsCommandTooLate)
                Report(raw.Span, "this `http-equiv` decides what the values before it mean; write it first in its tag");
        }

        return state;
    }

    /// <summary>The state after branches of which one is taken; one that is missing stands for doing nothing.</summary>
    HtmlState? Join(SourceSpan at, ReadOnlySpan<ScriptStatement?> branches, HtmlState state)
    {
        HtmlState? joined = null;
        foreach (var branch in branches)
        {
            var end = branch is null ? state : Walk(branch, state);
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

    HtmlState? WalkLoop(SourceSpan at, ScriptStatement? body, ScriptStatement? otherwise, HtmlState state)
    {
        var joined = WalkTurn(body, state);
        // What a second turn starts in differs only in how far an address or a gap between attributes has come.
        if (joined is { } again && again != state)
            joined = WalkTurn(body, again);

        if (joined is null)
            Report(at, "the loop ends in another place of the HTML than it starts in; close inside of it what it opens");
        return otherwise is null ? joined ?? state : Join(at, [null, otherwise], joined ?? state);
    }

    /// <summary>The state after any number of turns, whichever way each was left.</summary>
    HtmlState? WalkTurn(ScriptStatement? body, HtmlState state)
    {
        loops.Push(state);
        var end = Walk(body, state);
        var left = loops.Pop();
        return end is null ? left : HtmlState.Join(left, end.Value);
    }

    HtmlState? WalkJump(ScriptStatement jump, HtmlState state)
    {
        if (!loops.TryPop(out var start))
            return null;
        if (HtmlState.Join(start, state) is { } joined)
            start = joined;
        else
            Report(jump.Span, "this leaves the turn of the loop in the middle of a tag, value or comment; close it first");
        loops.Push(start);
        return null;
    }

    HtmlState? WalkReturn(ScriptReturnStatement @return, HtmlState state)
    {
        if (state.Place != HtmlPlace.Text)
            Report(@return.Span, "`ret` leaves what is rendered here in the middle of a tag, value or comment; close it first");
        return null;
    }

    /// <summary>A body that renders on its own; what surrounds it stays as it was.</summary>
    HtmlState WalkCapture(ScriptCaptureStatement capture, HtmlState outside)
    {
        if (Walk(capture.Body, HtmlState.Text) is { Place: not HtmlPlace.Text })
            Report(capture.Span, "what is rendered here ends inside of a tag, value or comment; close it before `end`");
        return outside;
    }

    void Report(SourceSpan at, string message)
    {
        // A loop that is walked twice reports once.
        var problem = TemplateRules.UnsafeContext.At(at, message);
        if (!problems.Contains(problem))
            problems.Add(problem);
    }
}
