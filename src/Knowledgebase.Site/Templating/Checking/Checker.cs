using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Templating.Rendering;
using Scriban.Parsing;
using Scriban.Syntax;
using Shapes = System.Collections.Immutable.ImmutableDictionary<string, Knowledgebase.Site.Templating.Checking.Shape>;

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

    static readonly Shape loopMembers = Shape.Of(typeof(Loop));

    readonly TemplateSet set;
    readonly IReadOnlyList<Shape> models;
    readonly Dictionary<Problem, Problem> problems = [];
    readonly Dictionary<string, Shape> assigned = new(StringComparer.Ordinal);
    readonly Stack<string> parts = new();

    Shapes scope = Shapes.Empty;
    Shapes given = Shapes.Empty;
    SourceSpan? calledFrom;
    bool mayHaveAnyVariable;
    bool mayAssignAnything;
    bool hasNewAssignments;

    Checker(TemplateSet set, TemplateUse use) => (this.set, models) = (set, [.. use.Models.Select(Shape.Of)]);

    public static IEnumerable<Problem> Check(TemplateSet set, TemplateUse use)
    {
        if (set.Find(use.Template) is not { } page)
            return [];
        var checker = new Checker(set, use);
        for (var walk = 1; walk == 1 || checker.hasNewAssignments; walk++)
        {
            checker.hasNewAssignments = false;
            checker.problems.Clear();
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
                // What follows these in a block is never reached.
                var leaves = block.Statements.FirstOrDefault(inner => inner is ScriptReturnStatement or ScriptBreakStatement or ScriptContinueStatement);
                foreach (var inner in block.Statements.TakeWhile(inner => inner != leaves).Append(leaves))
                    Walk(inner);
                break;
            case ScriptForStatement loop:
                WalkLoop(loop);
                break;
            case ScriptWhileStatement:
                WithScope(scope.SetItem("while", loopMembers), () => WalkChildren(statement));
                break;
            case ScriptWithStatement with:
                WalkWith(with);
                break;
            case ScriptCaptureStatement capture:
                Walk(capture.Body);
                Assign(capture.Target, Shape.Markup);
                break;
            default:
                WalkChildren(statement);
                break;
        }
    }

    void WalkChildren(ScriptNode? node)
    {
        foreach (var child in node?.Children ?? [])
        {
            if (child is ScriptExpression expression)
                Evaluate(expression);
            else if (child is ScriptStatement statement)
                Walk(statement);
            else
                WalkChildren(child);
        }
    }

    void WalkLoop(ScriptForStatement loop)
    {
        var item = Evaluate(loop.Iterator).Item;
        WalkChildren(loop.NamedArguments);
        var inside = scope.SetItem("for", loopMembers);
        if (loop.Variable is ScriptVariableGlobal variable)
            inside = inside.SetItem(variable.Name, item);
        else
            Assign(loop.Variable, item);
        WithScope(inside, () => Walk(loop.Body));
        Walk(loop.Else);
    }

    void WalkWith(ScriptWithStatement with)
    {
        var subject = Evaluate(with.Name);
        var names = subject.MemberNames.ToList();
        var before = mayHaveAnyVariable;
        mayHaveAnyVariable |= !subject.HasOnlyProperties;
        WithScope(scope.SetItems(names.Select(name => KeyValuePair.Create(name, subject.Member(name) ?? Shape.Any))), () => Walk(with.Body));
        mayHaveAnyVariable = before;
    }

    void WithScope(Shapes inside, Action walk)
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
                var either = mayAssignAnything ? Shape.Any : Shape.Either(assigned.GetValueOrDefault(name, Shape.Missing), value);
                hasNewAssignments |= assigned.GetValueOrDefault(name) != either;
                assigned[name] = either;
                break;
            case Argument { BaseName: var local }:
                given = given.SetItem(local, Shape.Either(given.GetValueOrDefault(local, Shape.Missing), value));
                break;
            case ScriptMemberExpression or ScriptIndexerExpression:
                // An object can be known under several names, so what it holds from here on is not known of any.
                foreach (var owner in SyntaxNodes.From(target).OfType<ScriptVariableGlobal>().Where(variable => assigned.ContainsKey(variable.Name)).ToList())
                    Assign(owner, Shape.Any);
                break;
        }
    }

    void WalkPart(Include include)
    {
        var arguments = Shapes.Empty.SetItems(include.Names.Zip(include.Values, (argument, value) => KeyValuePair.Create(argument, Evaluate(value))));
        foreach (var again in include.Arguments.OfType<ScriptNamedArgument>().GroupBy(argument => argument.Name!.Name).SelectMany(same => same.Skip(1)))
            Report(TemplateRules.WrongArguments.At(again.Name!.Span, $"the argument `{again.Name.Name}` is given twice"));
        if (include.Values is not [ScriptLiteral { Value: string name } literal, ..])
        {
            // A part that is chosen by a value may assign any variable that any part assigns.
            mayAssignAnything = true;
            return;
        }

        if (!set.Contains(name))
            Report(TemplateRules.NoTemplate(literal.Span, name, set.Names));
        if (set.Find(name) is not { Body: { } part })
            return;
        if (SyntaxNodes.ArgumentsReadIn(part) is { } read)
        {
            foreach (var unused in include.Arguments.OfType<ScriptNamedArgument>().Where(argument => !read.Contains(argument.Name!.Name)))
                Report(TemplateRules.WrongArguments.At(unused.Name!.Span, $"`{name}` has no use for an argument `{unused.Name.Name}`{SpellingSuggestion.For(unused.Name.Name, read)}"));
        }

        foreach (var needed in SyntaxNodes.ArgumentsNeededIn(part).Where(needed => arguments.GetValueOrDefault(needed, Shape.Missing) == Shape.Missing))
            Report(TemplateRules.WrongArguments.At(include.Span, $"`{name}` needs an argument `{needed}`"));
        if (parts.Count(open => open == name) >= DeepestRecursion)
            return;
        var outer = (given, calledFrom);
        (given, calledFrom) = (arguments, include.Span);
        parts.Push(name);
        Walk(part);
        parts.Pop();
        (given, calledFrom) = outer;
    }

    /// <summary>A part that is walked for several of its calls reports a mistake once, with the first.</summary>
    void Report(Problem problem)
    {
        var sentence = problem.Message is [.., '.' or '?'] ? problem.Message : problem.Message + ".";
        problems.TryAdd(problem, calledFrom is { } call ? problem with { Message = $"{sentence} Included at {call.FileName}:{call.Start.Line + 1}:{call.Start.Column + 1}." } : problem);
    }

    /// <summary>What <c>for</c> and <c>while</c> tell within a loop.</summary>
    sealed record Loop(int Index, int Rindex, int Length, bool First, bool Last, bool Even, bool Odd, bool Changed);
}
