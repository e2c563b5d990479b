using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>What a built-in function is given: its arguments, read as what it needs, and where the call stands.</summary>
internal readonly ref struct FunctionCall(Run run, Span at, BuiltIn function, ReadOnlySpan<object?> arguments)
{
    readonly ReadOnlySpan<object?> arguments = arguments;

    public Span At { get; } = at;

    public object? this[int index] => arguments[index];

    /// <summary>Whether an argument that may be left out was given.</summary>
    public bool Has(int index) => arguments[index] is not null;

    /// <summary>Any value as text; null is empty.</summary>
    public string Text(int index)
    {
        var text = Values.ToText(arguments[index]);
        run.SpendOn(text);
        return text;
    }

    public string Text(int index, string otherwise) => Has(index) ? Text(index) : otherwise;

    public int Integer(int index)
    {
        var value = arguments[index];
        return Numbers.IsWhole(value) && Numbers.ToLong(value!) is >= int.MinValue and <= int.MaxValue and var number
            ? (int)number
            : throw Expected(index, "a whole number");
    }

    public int Integer(int index, int otherwise) => Has(index) ? Integer(index) : otherwise;

    public object Number(int index) => Numbers.IsNumber(arguments[index]) ? arguments[index]! : throw Expected(index, "a number");

    /// <summary>A list; null is an empty one.</summary>
    public ListView List(int index)
    {
        if (arguments[index] is null)
            return ListView.Empty;
        if (!ListView.TryOf(arguments[index], out var list))
            throw Expected(index, "a list");
        run.Spend(list.Count);
        return list;
    }

    /// <summary>Compares items of lists, of which there may be many.</summary>
    public bool AreEqual(object? left, object? right)
    {
        run.Spend(1);
        run.SpendOn(left);
        return Operations.AreEqual(left, right);
    }

    /// <summary>All arguments from this one on.</summary>
    public object?[] Rest(int index) => index < arguments.Length ? arguments[index..].ToArray() : [];

    /// <summary>Calls the function that was passed as an argument.</summary>
    public object? Invoke(int index, params object?[] given) => arguments[index] is TemplateFunction passed
        ? passed.Invoke(run, new Arguments(given, []), At)
        : throw Expected(index, "a function, as in `@string.upcase`");

    /// <summary>What has no order of its own is compared as text, which is written once and not at every comparison.</summary>
    public object? Sortable(object? value)
    {
        if (value is null or IComparable)
            return value;
        var text = Values.ToText(value);
        run.SpendOn(text);
        return text;
    }

    /// <summary>The result of the function, if it is not beyond what a template may hold.</summary>
    public object? Limited(object? result)
    {
        if (result is string { Length: > Limits.Text } or Html { Text.Length: > Limits.Text })
            throw Mistake.TooLong($"the result of `{function.Name}`", Limits.Text, "characters");
        if (result is List<object?> { Count: > Limits.Turns })
            throw Mistake.TooLong($"the result of `{function.Name}`", Limits.Turns, "items");
        run.SpendOn(result);
        return result;
    }

    public TemplateException OutOfRange() =>
        Mistake.WrongValue(At, $"a value from which `{function.Name}` has a result within range", arguments[0]);

    public TemplateException Expected(int index, string what) =>
        Mistake.WrongValue(At, $"{what} as `{function.Parameters[index]}` of `{function.Name}`", arguments[index]);
}
