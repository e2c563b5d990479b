using System.Collections.Immutable;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Checking;

/// <summary>
/// Walks a template along all its branches, with the types of its models in place of values, into the functions that it
/// calls and the templates that it includes. Where a type cannot be known nothing is claimed: what is reported would
/// fail whenever it is reached.
/// </summary>
internal sealed partial class Checker
{
    /// <summary>More statements than this are walked by no theme, but by calls that multiply.</summary>
    const int MostSteps = 200_000;

    readonly CheckedSet set;
    readonly ImmutableArray<Type> models;
    readonly List<((Span At, string Message) Key, TemplateProblem Problem)> problems = [];
    readonly HashSet<(Span At, string Message)> reported;
    readonly Stack<CheckedCall> calls = new();
    readonly Stack<Shape> scopes = new();
    readonly Stack<List<State>> loops = new();
    readonly HashSet<FunctionSyntax> called = new(ReferenceEqualityComparer.Instance);
    int steps;

    /// <summary>Null behind what is never passed.</summary>
    State? state = State.Empty;

    Checker(CheckedSet set, IEnumerable<Type> models, HashSet<(Span, string)> reported) =>
        (this.set, this.models, this.reported) = (set, [.. models], reported);

    /// <summary>The mistakes that the types of the models show, each once, however many ways lead to it.</summary>
    public static IEnumerable<TemplateProblem> Check(CheckedSet set, IEnumerable<TemplateUse> uses)
    {
        var reported = new HashSet<(Span, string)>();
        return uses.SelectMany(use => new Checker(set, use.Models, reported).Check(use.Template)).ToList();
    }

    IEnumerable<TemplateProblem> Check(string template)
    {
        if (set.Body(template) is not { } body)
            return [];
        calls.Push(new CheckedCall(body, NoArguments, null, null));
        Walk(body);
        WalkFunctionsNeverCalled(body);
        return problems.Select(problem => problem.Problem);
    }

    static Shape.Given NoArguments { get; } = new([], ImmutableDictionary<string, Shape>.Empty);

    void Walk(Block block)
    {
        foreach (var statement in block.Statements)
        {
            if (state is null || ++steps > MostSteps)
                break;
            Walk(statement);
        }
    }

    /// <summary>Nobody knows what will be given to them, but names and counts can be looked at.</summary>
    void WalkFunctionsNeverCalled(Block body)
    {
        foreach (var function in SyntaxNodes.From(body).OfType<FunctionSyntax>().Where(function => !called.Contains(function)))
        {
            state = State.Empty;
            ForgetGlobals();
            foreach (var parameter in function.Parameters ?? [])
                Assign(parameter.Name, Shape.Any);
            calls.Push(new CheckedCall(function.Body, Shape.Any, null, null));
            Walk(function.Body);
            calls.Pop();
        }
    }

    /// <summary>The parts of a template that are done one after another, as far as the way goes on.</summary>
    State? After(State? start, Action walk)
    {
        state = start;
        if (start is not null)
            walk();
        return state;
    }

    State? Join(State? left, State? right) => State.Join(left, right, Unassigned);

    /// <summary>What a variable is that no template has assigned yet.</summary>
    Shape Unassigned(string name) => FindInModels(name) ?? Shape.Missing;

    Shape? FindInModels(string name) =>
        models.Select(model => ValueMembers.Find(model, name)).FirstOrDefault(member => member is not null);

    void Assign(string name, Shape shape)
    {
        if (state is not null)
            state = state with { Globals = state.Globals.SetItem(name, shape) };
    }

    /// <summary>Something unknown was called, which may have set any variable that any template sets.</summary>
    void ForgetGlobals()
    {
        foreach (var name in set.AssignedGlobals)
            Assign(name, Shape.Any);
        if (set.HasUnknownNames)
            Lose();
    }

    /// <summary>Variables were set, and nobody knows which.</summary>
    void Lose()
    {
        if (state is not null)
            state = state with { IsLost = true };
    }

    void ReportUnknownMember(Span at, string name, Shape owner)
    {
        var (described, names) = ShapeReader.Describe(owner);
        Report(at, TemplateProblemCodes.UnknownMember, $"{described} has no member `{name}`{Suggestion.For(name, names)}");
    }

    void Report(Span at, string code, string message)
    {
        if (steps > MostSteps || !reported.Add((at, message)))
            return;
        var from = calls.Peek().From is { } place ? $"{(message[^1] == '.' ? "" : ".")} Included or called at {place}." : "";
        problems.Add(((at, message), new TemplateProblem(at, code, message + from)));
    }

    /// <summary>Forgets what was reported behind the first problems, since it will be looked at again.</summary>
    void TakeBack(int first)
    {
        foreach (var (key, _) in problems.Skip(first))
            reported.Remove(key);
        problems.RemoveRange(first, problems.Count - first);
    }
}
