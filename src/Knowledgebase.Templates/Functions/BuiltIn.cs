using System.Text.RegularExpressions;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>What a built-in function does with what it is given.</summary>
internal delegate object? Implementation(FunctionCall call);

/// <summary>A function of the language.</summary>
/// <param name="name">With its group: <c>string.append</c>.</param>
/// <param name="parameters">Their names in order; <c>?</c> marks what may be left out, <c>...</c> what takes the rest.</param>
/// <param name="description">One sentence for authors of templates.</param>
internal sealed class BuiltIn(string name, string parameters, string description, Implementation run) : TemplateFunction(name)
{
    static readonly char[] Gap = [' '];

    /// <summary>The parameters as they are documented: <c>text length ellipsis?</c>; empty where there are none.</summary>
    public string Signature { get; } = parameters;

    public string Description { get; } = description;

    public string[] Parameters { get; } =
        [.. parameters.Split(Gap, StringSplitOptions.RemoveEmptyEntries).Select(parameter => parameter.TrimEnd('?', '.'))];

    public Implementation Run { get; } = call => RunGuarded(run, call);

    /// <summary>What .NET cannot compute is a mistake of the template, whichever function met it.</summary>
    static object? RunGuarded(Implementation run, FunctionCall call)
    {
        try
        {
            return call.Limited(run(call));
        }
        catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException or DivideByZeroException)
        {
            throw call.OutOfRange();
        }
        catch (RegexMatchTimeoutException)
        {
            throw Mistake.LimitReached(call.At, $"`{call.Name}` took more than {Limits.RegexMilliseconds} ms over one text");
        }
        catch (TemplateException mistake) when (Mistake.HasNoPlace(mistake))
        {
            throw Mistake.PlacedAt(call.At, mistake);
        }
    }

    /// <summary>How many arguments a call needs at least.</summary>
    public int Required { get; } = parameters.Split(Gap, StringSplitOptions.RemoveEmptyEntries)
        .Count(parameter => parameter[^1] is not ('?' or '.'));

    /// <summary>Whether the last parameter takes all arguments that are left.</summary>
    public bool TakesRest { get; } = parameters.EndsWith("...", StringComparison.Ordinal);

    /// <summary>Where the argument of this name belongs, -1 if nowhere. <c>fromEnd</c> may be written <c>from_end</c>.</summary>
    public int PositionOf(string parameter) => Array.FindIndex(
        Parameters, 0, TakesRest ? Parameters.Length - 1 : Parameters.Length,
        known => known == parameter || SnakeCase.From(known) == parameter);

    /// <summary>How many places a call needs for its arguments.</summary>
    public int PlacesFor(int count) => Math.Max(count, TakesRest ? Parameters.Length - 1 : Parameters.Length);

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
        return $"found too {amount} arguments, {filled.Count}; expected {Usage}";
    }

    string Usage => Parameters.Length == 0 ? "none" : $"`{Name} {Signature}`, the first of which may be piped in";

    public override object? Invoke(Run run, Arguments arguments, Span at)
    {
        if (Misuse(arguments.Count, arguments.Named.ToArray().Select(argument => argument.Key)) is { } misuse)
            throw Mistake.WrongArguments(at, misuse);
        var values = new object?[PlacesFor(arguments.Count)];
        for (var i = 0; i < arguments.Count; i++)
            values[i] = arguments[i];
        foreach (var argument in arguments.Named)
            values[PositionOf(argument.Key)] = argument.Value;
        return Run(new FunctionCall(run, at, this, values));
    }
}
