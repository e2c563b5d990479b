using System.Collections;
using System.Globalization;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>Functions over values of any kind.</summary>
internal static class ObjectFunctions
{
    public static readonly FunctionGroup Group = new(
        "object",
        ("default", "value default", "The value, or the other if it is null or an empty text.",
            call => call[0] is null or "" ? call[1] : call[0]),
        ("eval", "value", "What the code in the text gives; a function is called, and any other value stays as it is.",
            call => call.Evaluate(isScript: true)),
        ("eval_template", "value", "The same for text that is a template.", call => call.Evaluate(isScript: false)),
        ("format", "value format culture?", "The number or date as text, in a format of .NET such as `N2`.",
            call => call[0] is null or IFormattable and not Enum ? Format(call) : throw call.Expected(0, "a number or a date")),
        ("from_json", "json", "The value that the JSON says.", JsonReading.Read),
        ("has_key", "value key", "Whether the object has a member of that name.", call => Values.Of(TryRead(call, out _))),
        ("has_value", "value key", "Whether the object has a member of that name that is not null.",
            call => Values.Of(TryRead(call, out var value) && value is not null)),
        ("keys", "value", "The names of the members of the object.", call => NamesIn(call[0]).ToList<object?>()),
        ("kind", "value", "The kind of the value, such as `int`, `string` or `array`.", call => Kinds.Exact(call[0])),
        ("size", "value", "How many characters, items or members the value has.", call => Values.Of(SizeOf(call[0]))),
        ("to_json", "value", "The value as JSON.", JsonWriting.Write),
        ("typeof", "value", "The type of the value: `string`, `boolean`, `number`, `array`, `iterator` or `object`.",
            call => Kinds.Of(call[0])),
        ("values", "value", "The values of the members of the object.", ValuesIn));

    public static string Format(FunctionCall call)
    {
        var (format, culture) = (call.Text(1), call.Culture(2));
        if (AsksForTooMuch(format))
            throw call.Expected(1, $"a format of no more than {Limits.Digits} digits");
        try
        {
            return call[0] is IFormattable value ? value.ToString(format, culture) : "";
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
        return call[0] is { } owner && call.Has(1) && TypeMembers.Of(owner.GetType()).TryRead(owner, call.Text(1), out value);
    }

    /// <summary>Of what lists have, templates know their size.</summary>
    static IEnumerable<string> NamesIn(object? owner) => Kinds.Of(owner) switch
    {
        null => [],
        "array" or "iterator" => ["size"],
        _ => TypeMembers.Of(owner!.GetType()).NamesIn(owner),
    };

    static List<object?> ValuesIn(FunctionCall call)
    {
        var owner = call[0];
        return NamesIn(owner).Select(name => Items.Read(owner, name, default)).ToList();
    }

    static int SizeOf(object? value) => value switch
    {
        string text => text.Length,
        IEnumerable when ListView.TryOf(value, out var list) => list.Count,
        _ => 0,
    };
}
