using System.Collections;
using System.Globalization;
using System.Text;
using Knowledgebase.Templates.Functions;

namespace Knowledgebase.Templates.Running;

/// <summary>What values mean to the language: as conditions, as text, by kind.</summary>
internal static class Values
{
    /// <summary>How a date is written where no format is given, as in Scriban.</summary>
    public const string DateFormat = "dd MMM yyyy";

    const int FirstKeptInteger = -16;

    static readonly object[] KeptIntegers = [.. Enumerable.Range(FirstKeptInteger, 1024).Select(number => (object)number)];

    public static object True { get; } = true;

    public static object False { get; } = false;

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => (uint)(value - FirstKeptInteger) < (uint)KeptIntegers.Length
        ? KeptIntegers[value - FirstKeptInteger]
        : value;

    /// <summary>Only null, false and <c>empty</c> do not hold.</summary>
    public static bool Holds(object? value) => value is not (null or false or Empty);

    /// <summary>Whether operators take it for text.</summary>
    public static bool IsText(object? value) => value is string or Html or Enum or char;

    public static string ToText(object? value) => value switch
    {
        null => "",
        string text => text,
        bool condition => condition ? "true" : "false",
        Html html => html.Text,
        DateOnly date => date.ToString(DateFormat, CultureInfo.InvariantCulture),
        DateTime date => date.ToString(DateFormat, CultureInfo.InvariantCulture),
        DateTimeOffset date => date.ToString(DateFormat, CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => Written(value),
    };

    /// <summary>The same for a text that is part of a longer one, which must not become too long.</summary>
    public static void AppendTo(StringBuilder longer, string part)
    {
        if (longer.Length > Limits.Text - part.Length)
            throw Mistake.TooLong("this text", Limits.Text, "characters");
        longer.Append(part);
    }

    static string Written(object value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    static void Write(StringBuilder text, object? value, int depth)
    {
        // Text is an item between quotes only; a list may be one of its own items.
        if (depth > Limits.Depth)
        {
            throw Mistake.LimitReached(
                default, $"lists stand more than {Limits.Depth} deep within each other; is one its own part?");
        }

        if (value is KeyValuePair<string, object?> pair)
            Write(text, new Dictionary<string, object?> { ["key"] = pair.Key, ["value"] = pair.Value }, depth);
        else if (value is null or string || !ListView.TryOf(value, out var list))
            AppendTo(text, depth == 0 ? value?.ToString() ?? "" : Quoted(value));
        else
            WriteList(text, list, isObject: value is IDictionary or Variables, depth);
    }

    static void WriteList(StringBuilder text, ListView list, bool isObject, int depth)
    {
        text.Append(isObject ? '{' : '[');
        for (var i = 0; i < list.Count; i++)
        {
            AppendTo(text, i == 0 ? "" : ", ");
            if (isObject && list[i] is KeyValuePair<string, object?> pair)
            {
                AppendTo(text, IsName(pair.Key) ? pair.Key : $"\"{pair.Key}\"");
                AppendTo(text, ": ");
                Write(text, pair.Value, depth + 1);
            }
            else
                Write(text, list[i], depth + 1);
        }

        text.Append(isObject ? '}' : ']');
    }

    static bool IsName(string key) =>
        key.Length > 0 && !char.IsDigit(key[0]) && key.All(character => char.IsLetterOrDigit(character) || character == '_');

    static string Quoted(object? value) => value switch
    {
        null or Empty => "null",
        TemplateFunction => "<function>",
        _ when IsText(value) => $"\"{Literals.Escape(ToText(value))}\"",
        _ => ToText(value),
    };
}
