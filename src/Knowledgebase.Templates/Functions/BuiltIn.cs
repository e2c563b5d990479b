using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>What a built-in function does with what it is given.</summary>
internal delegate object? Implementation(FunctionCall call);

/// <summary>A function of the language.</summary>
/// <param name="name">With its group: <c>string.append</c>.</param>
/// <param name="parameters">Their names in order; <c>?</c> marks what may be left out, <c>...</c> what takes the rest.</param>
internal sealed class BuiltIn(string name, string parameters, Implementation run) : TemplateFunction(name)
{
    readonly string signature = parameters;

    public string[] Parameters { get; } = [.. parameters.Split(' ').Select(parameter => parameter.TrimEnd('?', '.'))];

    public Implementation Run { get; } = call => RunGuarded(run, call);

    /// <summary>What .NET cannot compute is a mistake of the template, whichever function met it.</summary>
    static object? RunGuarded(Implementation run, FunctionCall call)
    {
        try
        {
            return call.Limited(run(call));
        }
        catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException)
        {
            throw call.OutOfRange();
        }
        catch (TemplateException mistake) when (Mistake.HasNoPlace(mistake))
        {
            throw Mistake.PlacedAt(call.At, mistake);
        }
    }

    int Required { get; } = parameters.Split(' ').Count(parameter => parameter[^1] is not ('?' or '.'));

    bool TakesRest => signature.EndsWith("...", StringComparison.Ordinal);

    public int PositionOf(string parameter) => Array.IndexOf(Parameters, parameter);

    /// <summary>What is wrong with a call, or null. Names stand for parameters behind the given count.</summary>
    public string? Misuse(int count, IEnumerable<string> names)
    {
        var filled = Enumerable.Range(0, count).ToHashSet();
        foreach (var name in names)
        {
            var position = PositionOf(name);
            if (position < 0)
                return $"`{Name}` has no parameter `{name}`{Suggestion.For(name, Parameters)}";
            if (!filled.Add(position))
                return $"`{Name}` is given its parameter `{name}` twice";
        }

        var isComplete = Enumerable.Range(0, Required).All(filled.Contains);
        var fits = TakesRest || filled.Count <= Parameters.Length && count <= Parameters.Length;
        if (isComplete && fits)
            return null;
        var amount = isComplete ? "many" : "few";
        return $"found too {amount} arguments, {filled.Count}; expected `{Name} {signature}`, the first of which may be piped in";
    }

    public override object? Invoke(Run run, Arguments arguments, Span at)
    {
        if (Misuse(arguments.Count, arguments.Named.ToArray().Select(argument => argument.Key)) is { } misuse)
            throw Mistake.WrongArguments(at, misuse);
        var values = new object?[Math.Max(arguments.Count, Parameters.Length)];
        for (var i = 0; i < arguments.Count; i++)
            values[i] = arguments[i];
        foreach (var argument in arguments.Named)
            values[PositionOf(argument.Key)] = argument.Value;
        return Run(new FunctionCall(run, at, this, values));
    }
}
