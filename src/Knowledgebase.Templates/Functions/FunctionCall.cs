using System.Globalization;
using Knowledgebase.Templates.Compiling;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>What a built-in function is given: its arguments, read as what it needs, and where the call stands.</summary>
internal readonly ref struct FunctionCall(Run run, Span at, BuiltIn function, ReadOnlySpan<object?> arguments)
{
    readonly ReadOnlySpan<object?> arguments = arguments;

    public Span At { get; } = at;

    public string Name => function.Name;

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

    /// <summary>The same for functions that have nothing to do with null, which is a mistake here.</summary>
    public string Given(int index) => Has(index) ? Text(index) : throw Expected(index, "text");

    /// <summary>What the function makes of its first argument, a text; null stays null.</summary>
    public string? Change(Func<string, string> change) => Has(0) ? change(Text(0)) : null;

    /// <summary>
    /// A whole number. As in Scriban a fraction is rounded, half to even, and null is zero; a text counts if it is a whole
    /// number.
    /// </summary>
    public int Integer(int index)
    {
        var value = arguments[index];
        return value switch
        {
            int number => number,
            null or false => 0,
            true => 1,
            string text when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
            _ when Numbers.IsNumber(value) && Numbers.ToDouble(value) is > int.MinValue - 0.5 and < int.MaxValue + 0.5 and var number =>
                (int)Math.Round(number, MidpointRounding.ToEven),
            _ => throw Expected(index, "a whole number"),
        };
    }

    public int Integer(int index, int otherwise) => Has(index) ? Integer(index) : otherwise;

    /// <summary>A number of any kind; null is zero, as in Scriban.</summary>
    public object Number(int index) => arguments[index] switch
    {
        null or false => Values.Of(0),
        true => Values.Of(1),
        var value => Numbers.IsNumber(value) ? value : throw Expected(index, "a number"),
    };

    public double Double(int index) => Numbers.ToDouble(Number(index));

    /// <summary>The culture that an argument names; the invariant one where it is left out.</summary>
    public CultureInfo Culture(int index)
    {
        if (!Has(index))
            return CultureInfo.InvariantCulture;
        try
        {
            return CultureInfo.GetCultureInfo(Text(index));
        }
        catch (CultureNotFoundException)
        {
            throw Expected(index, "a culture that this program has (with InvariantGlobalization there is only the invariant one, ``)");
        }
    }

    /// <summary>A list; null is an empty one, and a text one of its characters.</summary>
    public ListView List(int index)
    {
        if (arguments[index] is null)
            return ListView.Empty;
        var given = arguments[index] is string text ? text.Select(character => character.ToString()).ToList() : arguments[index];
        if (!ListView.TryOf(given, out var list))
            throw Expected(index, "a list");
        run.Spend(list.Count);
        return list;
    }

    /// <summary>
    /// Whether items of lists are the same. Other than for <c>==</c>, text is never the same as a number, and a list is only
    /// the same as itself.
    /// </summary>
    public bool AreSame(object? left, object? right)
    {
        run.Spend(1);
        run.SpendOn(left);
        if (left is null || right is null)
            return left is null && right is null;
        return Numbers.IsNumber(left) && Numbers.IsNumber(right) || Values.IsText(left) && Values.IsText(right)
            ? Operations.AreEqual(left, right)
            : left.Equals(right);
    }

    /// <summary>The moment that the rendering is given.</summary>
    public DateTimeOffset Now => run.Settings.Now ?? throw Mistake.WrongValue(
        At, $"a moment among the settings of the templates, since `{function.Name}` does not look at a clock", null);

    public Chance Chance => run.Chance;

    /// <summary>Counts what takes as long as that many turns of a loop.</summary>
    public void Spend(int turns) => run.Spend(turns);

    /// <summary>Counts the call for the group of that name and gives its number, the first being 0.</summary>
    public int NextInCycle(string group) => run.NextInCycle(group);

    /// <summary>All arguments from this one on.</summary>
    public object?[] Rest(int index) => index < arguments.Length ? arguments[index..].ToArray() : [];

    /// <summary>Calls the function that was passed as an argument.</summary>
    public object? Invoke(int index, params object?[] given) => arguments[index] is TemplateFunction passed
        ? passed.Invoke(run, new Arguments(given, []), At)
        : throw Expected(index, "a function, as in `@string.upcase`");

    /// <summary>Runs the first argument, a function or code as text; any other value is its own result.</summary>
    public object? Evaluate(bool isScript) => arguments[0] switch
    {
        TemplateFunction function => function.Invoke(run, new Arguments([], []), At),
        string text => Evaluator.Evaluate(run, text, isScript, At),
        var value => value,
    };

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
