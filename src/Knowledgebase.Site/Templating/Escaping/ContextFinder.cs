using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Templating.Rendering;
using Scriban.Parsing;
using Scriban.Syntax;
using States = System.Collections.Immutable.ImmutableHashSet<Knowledgebase.Site.Templating.Escaping.HtmlState>;

namespace Knowledgebase.Site.Templating.Escaping;

/// <summary>
/// Walks a template along all its branches and finds, before anything is rendered, what each value must be escaped for.
/// The walk carries every state that the HTML can be in; there is none after a statement that is never passed.
/// </summary>
internal sealed class ContextFinder
{
    /// <summary>A tag with more ways through its branches would take long to follow, and nobody could read it.</summary>
    const int MostStates = 64;

    readonly List<Problem> problems = [];
    readonly Stack<States> loops = new();

    /// <summary>Tells every statement that writes a value where that stands.</summary>
    /// <returns>The places where nothing makes a value safe.</returns>
    public static IReadOnlyList<Problem> Find(ScriptPage template)
    {
        var finder = new ContextFinder();
        if (template.Body is { Statements: [.., var last] } body)
            finder.ReportUnlessText(last.Span, finder.Walk(body, [HtmlState.Text]), "the template ends inside of a tag, value or comment; close it");
        return finder.problems;
    }

    States Walk(ScriptStatement? statement, States states) => statement switch
    {
        _ when states.IsEmpty => states,
        ScriptBlockStatement block => block.Statements.Aggregate(states, (before, inner) => Walk(inner, before)),
        ScriptRawStatement text => WalkText(text.Span, text.Text.ToString(), states),
        Output output => WalkOutput(output, states),
        ScriptIfStatement choice => Join(choice.Span, Walk(choice.Then, states), Walk(choice.Else, states), states),
        ScriptCaseStatement choice => Walk(choice.Body, states),
        ScriptWhenStatement choice => Join(choice.Span, Walk(choice.Body, states), Walk(choice.Next, states), states),
        ScriptElseStatement otherwise => Walk(otherwise.Body, states),
        ScriptForStatement loop => WalkLoop(loop.Span, loop.Body, loop.Else, states),
        ScriptWhileStatement loop => WalkLoop(loop.Span, loop.Body, null, states),
        ScriptWithStatement with => Walk(with.Body, states),
        ScriptCaptureStatement capture => WalkCapture(capture, states),
        ScriptReturnStatement => ReportUnlessText(statement.Span, states, "`ret` leaves what is rendered here in the middle of a tag, value or comment; close it first"),
        ScriptBreakStatement or ScriptContinueStatement => WalkJump(states),
        _ => states,
    };

    States WalkText(SourceSpan at, string text, States states)
    {
        foreach (var state in states)
        {
            if (state.IsSchemeOfValue(text))
                Report(at, "a value before this `:` decides the scheme of the address; write the scheme out, as in `https:`");
            if (state.Context(state.Tag) == OutputContext.AddressAfterSlash && text is ['/' or '\\', ..])
                Report(at, "what stands between this `/` and the one before may be missing, and `//` begins the name of another host; write both slashes in the same branch or text");
            if (state.IsCommandTooLate(text))
                Report(at, "this `http-equiv` decides what the values before it mean; write it first in its tag");
        }

        return [.. states.Select(state => state.With(text))];
    }

    States WalkOutput(Output output, States states)
    {
        var tags = states.Select(state => state.Tag).Distinct().ToList();
        var found = states.GroupBy(state => state.Context(tags is [var tag] ? tag : Attributes.AnyTag)).ToList();
        if (found.FirstOrDefault(group => group.Key is null) is { } refused)
            Report(output.Span, $"no escaping makes a value safe {Advice(refused.First())}");
        else if (found.Count > 1 && found.Any(group => group.Key < OutputContext.Address))
            Report(output.Span, "what this value means depends on the branches before it; write the whole attribute in each branch");
        else
            // Of several parts of an address, the first in order is escaped for with the most care.
            output.Place = found.Min(group => group.Key)!.Value;
        return [.. states.Select(state => state.WithValue())];
    }

    static string Advice(HtmlState state) => state.Place switch
    {
        HtmlPlace.Comment => "in a comment or a declaration; use a comment of the template, `{{ # … }}`, or leave the value out",
        HtmlPlace.Unquoted => "in an attribute without quotes; put quotes around it",
        HtmlPlace.Content when state.Tag is "title" or "textarea" => $"behind a `<` inside of `{state.Tag}`; write the `<` as `&lt;`",
        HtmlPlace.Content when state.Tag is "script" => "inside of `script`; pass it in a `data-` attribute or, with no `<` around it, as `type=\"application/json\"`",
        HtmlPlace.Content => $"inside of `{state.Tag}`; choose between written-out values with `if` or `case`",
        HtmlPlace.Tag => "as the name of a tag or an attribute; choose between written-out names with `if` or `case`",
        _ => "in an attribute that holds code, styles, several addresses or an address of this scheme, or that decides what others mean; choose between written-out values with `if` or `case`",
    };

    /// <summary>The states after branches of which one is taken.</summary>
    States Join(SourceSpan at, States one, States other, States before)
    {
        var joined = one.Union(other);
        if (joined.Select(state => (state.Place, state.Place == HtmlPlace.Content ? state.Tag : "")).Distinct().Count() > 1)
            Report(at, "its branches end in different places of the HTML, one inside and one outside of a tag, value or comment, or each in another; close in every branch what it opens");
        else if (joined.Count > MostStates)
            Report(at, $"there are more than {MostStates} ways through the branches of this tag; decide with fewer of them");
        else
            return joined;
        return before;
    }

    /// <summary>The states after any number of turns, whichever way each was left. A second turn may start with a value before it.</summary>
    States WalkLoop(SourceSpan at, ScriptStatement? body, ScriptStatement? otherwise, States states)
    {
        var joined = states;
        for (var turn = 0; turn < 2; turn++)
        {
            loops.Push(joined);
            var end = Walk(body, joined);
            joined = Join(at, loops.Pop(), end, joined);
        }

        return Join(at, joined, Walk(otherwise, joined), joined);
    }

    States WalkJump(States states)
    {
        if (loops.TryPop(out var left))
            loops.Push(left.Union(states));
        return [];
    }

    /// <summary>A body that renders on its own; what surrounds it stays as it was.</summary>
    States WalkCapture(ScriptCaptureStatement capture, States outside)
    {
        ReportUnlessText(capture.Span, Walk(capture.Body, [HtmlState.Text]), "what is rendered here ends inside of a tag, value or comment; close it before `end`");
        return outside;
    }

    States ReportUnlessText(SourceSpan at, States states, string message)
    {
        if (states.Any(state => state.Place != HtmlPlace.Text))
            Report(at, message);
        return [];
    }

    void Report(SourceSpan at, string message)
    {
        // A loop that is walked twice reports once.
        var problem = TemplateRules.UnsafeContext.At(at, message);
        if (!problems.Contains(problem))
            problems.Add(problem);
    }
}
