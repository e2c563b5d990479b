using System.Collections.Immutable;
using Knowledgebase.Facts.Problems;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Checking;

/// <summary>
/// Walks a template with the types of its models in place of values, and each part that it includes with what it is given there.
/// A variable that is assigned may be whatever is assigned to it anywhere in these templates.
/// </summary>
internal sealed partial class Checker
{
    /// <summary>A part that includes itself more often is not walked again: what recursion does to types may never end.</summary>
    const int DeepestRecursion = 3;

    /// <summary>After as many walks, what is assigned to a variable counts as unknown.</summary>
    const int MostWalks = 8;

    readonly TemplateSet set;
    readonly IReadOnlyList<Type> models;
    readonly Dictionary<Problem, Problem> problems = [];
    readonly Dictionary<string, Shape> assigned = new(StringComparer.Ordinal);
    readonly Stack<string> parts = new();

    ImmutableDictionary<string, Shape> scope = ImmutableDictionary<string, Shape>.Empty;
    GivenArguments given = GivenArguments.None;
    SourceSpan? calledFrom;
    bool mayHaveAnyVariable;
    bool mayAssignAnything;
    bool isCertain = true;
    bool hasNewAssignments;

    Checker(TemplateSet set, IReadOnlyList<Type> models) => (this.set, this.models) = (set, models);

    public static IEnumerable<Problem> Check(TemplateSet set, TemplateUse use)
    {
        if (set.Find(use.Template) is not { } page)
            return [];
        var checker = new Checker(set, use.Models);
        for (var walk = 1; walk == 1 || checker.hasNewAssignments; walk++)
        {
            checker.hasNewAssignments = false;
            checker.problems.Clear();
            checker.isCertain = true;
            checker.mayAssignAnything |= walk > MostWalks;
            checker.Walk(page.Body);
        }

        return checker.problems.Values;
    }

    void Walk(ScriptStatement? statement)
    {
        switch (statement)
        {
            case ScriptBlockStatement block:
                foreach (var inner in block.Statements)
                {
                    Walk(inner);
                    // What follows in this block is never reached.
                    if (inner is ScriptReturnStatement or ScriptBreakStatement or ScriptContinueStatement)
                        break;
                }

                break;
            case ScriptExpressionStatement expression:
                Evaluate(expression.Expression);
                break;
            case ScriptIfStatement choice:
                Evaluate(choice.Condition);
                Perhaps(choice.Then, choice.Else);
                break;
            case ScriptCaseStatement choice:
                Evaluate(choice.Value);
                Perhaps(choice.Body);
                break;
            case ScriptWhenStatement choice:
                foreach (var value in choice.Values)
                    Evaluate(value);
                Perhaps(choice.Body, choice.Next);
                break;
            case ScriptElseStatement otherwise:
                Walk(otherwise.Body);
                break;
            case ScriptForStatement loop:
                WalkLoop(loop);
                break;
            case ScriptWhileStatement loop:
                WithScope(scope.SetItem("while", LoopMembers), () =>
                {
                    Evaluate(loop.Condition);
                    Perhaps(loop.Body);
                });
                break;
            case ScriptWithStatement with:
                WalkWith(with);
                break;
            case ScriptCaptureStatement capture:
                Walk(capture.Body);
                Assign(capture.Target, Shape.Markup);
                break;
            case ScriptReturnStatement @return:
                Evaluate(@return.Expression);
                // What follows the block around this may not be reached.
                isCertain = false;
                break;
        }
    }

    /// <summary>Walks statements of which each may be left out.</summary>
    void Perhaps(params ReadOnlySpan<ScriptStatement?> statements)
    {
        var wasCertain = isCertain;
        var mayReturn = false;
        foreach (var statement in statements)
        {
            isCertain = false;
            Walk(statement);
            mayReturn |= statement is not null && SyntaxNodes.From(statement).Any(node => node is ScriptReturnStatement);
        }

        isCertain = wasCertain && !mayReturn;
    }

    void WalkLoop(ScriptForStatement loop)
    {
        var item = Evaluate(loop.Iterator).Item;
        foreach (var argument in loop.NamedArguments)
            Evaluate(argument.Value);
        var inside = scope.SetItem("for", LoopMembers);
        if (loop.Variable is ScriptVariableGlobal variable)
            inside = inside.SetItem(variable.Name, item);
        else
            Assign(loop.Variable, item);
        WithScope(inside, () => Perhaps(loop.Body));
        Perhaps(loop.Else);
    }

    void WalkWith(ScriptWithStatement with)
    {
        var subject = Evaluate(with.Name);
        var names = subject.MemberNames.ToList();
        var before = mayHaveAnyVariable;
        mayHaveAnyVariable |= names.Count == 0 || subject is not Shape.Value { Type: var type } || Shape.IsSequence(type);
        WithScope(scope.SetItems(names.Select(name => KeyValuePair.Create(name, subject.Member(name) ?? Shape.Any))), () => Walk(with.Body));
        mayHaveAnyVariable = before;
    }

    void WithScope(ImmutableDictionary<string, Shape> inside, Action walk)
    {
        var outside = scope;
        scope = inside;
        walk();
        scope = outside;
    }

    void Assign(ScriptExpression? target, Shape value)
    {
        switch (target)
        {
            case ScriptVariableGlobal { Name: var name }:
                var either = mayAssignAnything ? Shape.Any : Shape.Either(assigned.GetValueOrDefault(name) ?? Shape.Missing, value);
                hasNewAssignments |= !assigned.TryGetValue(name, out var before) || before != either;
                assigned[name] = either;
                break;
            case ScriptVariableLocal { BaseName: { Length: > 0 } local }:
                given = given.With(local, value);
                break;
            case ScriptMemberExpression or ScriptIndexerExpression:
                // An object can be known under several names, so what it holds from here on is not known of any.
                foreach (var name in SyntaxNodes.From(target).OfType<ScriptVariableGlobal>().Select(variable => variable.Name).Where(assigned.ContainsKey))
                    Assign(new ScriptVariableGlobal(name), Shape.Any);
                break;
        }
    }

    /// <summary>A part that is walked for several of its calls reports a mistake once, with the first.</summary>
    void Report(Rule rule, SourceSpan at, string message)
    {
        var problem = rule.At(at, message);
        problems.TryAdd(problem, calledFrom is { } call ? problem with { Message = $"{EndOfSentence(message)} Included at {Describe(call)}." } : problem);
    }

    static string EndOfSentence(string message) => message is [.., '.' or '?'] ? message : message + ".";

    static string Describe(SourceSpan at) => $"{at.FileName}:{at.Start.Line + 1}:{at.Start.Column + 1}";

    static readonly Shape.Made LoopMembers = new(
        new[] { ("index", Shape.Number), ("rindex", Shape.Number), ("length", Shape.Number), ("first", Shape.Boolean), ("last", Shape.Boolean), ("even", Shape.Boolean), ("odd", Shape.Boolean), ("changed", Shape.Boolean) }
            .ToImmutableDictionary(member => member.Item1, member => member.Item2),
        IsClosed: true);

    /// <summary>What a part is given, with the local variables that it assigns.</summary>
    sealed record GivenArguments(ImmutableArray<Shape> InOrder, ImmutableDictionary<string, Shape> Named)
    {
        public static GivenArguments None { get; } = new([], ImmutableDictionary<string, Shape>.Empty);

        public GivenArguments With(string name, Shape value) => this with { Named = Named.SetItem(name, Shape.Either(Named.GetValueOrDefault(name) ?? Shape.Missing, value)) };
    }
}
