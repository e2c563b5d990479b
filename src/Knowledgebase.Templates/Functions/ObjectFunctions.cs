using System.Collections;
using System.Globalization;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>Functions over values of any kind.</summary>
internal static class ObjectFunctions
{
    public static readonly FunctionGroup Group = new(
        "object",
        ("default", "value default", call => call[0] is null or "" ? call[1] : call[0]),
        ("format", "value format", call => Format(call)),
        ("has_key", "value key", call => Values.Of(TryRead(call, out _))),
        ("has_value", "value key", call => Values.Of(TryRead(call, out var value) && value is not null)),
        ("keys", "value", call => NamesIn(call[0]).Cast<object?>().ToList()),
        ("values", "value", ValuesIn),
        ("size", "value", call => Values.Of(SizeOf(call[0]))),
        ("typeof", "value", call => KindOf(call[0])));

    public static string Format(FunctionCall call)
    {
        if (AsksForTooMuch(call.Text(1)))
            throw call.Expected(1, $"a format of no more than {Limits.Digits} digits");
        try
        {
            return call[0] is IFormattable value ? value.ToString(call.Text(1), CultureInfo.InvariantCulture) : call.Text(0);
        }
        catch (FormatException)
        {
            throw call.Expected(1, "a format that fits the value");
        }
    }

    /// <summary>A letter with a number behind it, as in <c>D6</c>, asks for that many digits.</summary>
    static bool AsksForTooMuch(string format) =>
        format.Length > 1 && char.IsAsciiLetter(format[0])
        && long.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
        && digits > Limits.Digits;

    static bool TryRead(FunctionCall call, out object? value)
    {
        value = null;
        return call[0] is { } owner && TypeMembers.Of(owner.GetType()).TryRead(owner, call.Text(1), out value);
    }

    static IEnumerable<string> NamesIn(object? owner) => owner is null ? [] : TypeMembers.Of(owner.GetType()).NamesIn(owner);

    static List<object?> ValuesIn(FunctionCall call)
    {
        var owner = call[0];
        return NamesIn(owner).Select(name => Items.Read(owner, name, default)).ToList();
    }

    static int SizeOf(object? value) => value switch
    {
        null => 0,
        string text => text.Length,
        _ when ListView.TryOf(value, out var list) => list.Count,
        _ => NamesIn(value).Count(),
    };

    static string? KindOf(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        string or Html or Enum => "string",
        RangeOfNumbers => "iterator",
        IDictionary => "object",
        IEnumerable => "array",
        _ => Numbers.IsNumber(value) ? "number" : "object",
    };
}
