using System.Collections;
using System.Globalization;
using System.Text;

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

    /// <summary>Only null and false do not hold.</summary>
    public static bool Holds(object? value) => value is not (null or false);

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

    static string Written(object value)
    {
        if (!ListView.TryOf(value, out var list))
            return value.ToString() ?? "";
        var isObject = value is IDictionary;
        var text = new StringBuilder(isObject ? "{" : "[");
        for (var i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            if (list[i] is KeyValuePair<string, object?> pair)
                text.Append(pair.Key).Append(": ").Append(Quoted(pair.Value));
            else
                text.Append(Quoted(list[i]));
        }

        return text.Append(isObject ? '}' : ']').ToString();
    }

    static string Quoted(object? value) => value is string text ? $"\"{text}\"" : value is null ? "null" : ToText(value);
}
