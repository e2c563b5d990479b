using System.Globalization;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>Functions over text. All compare by character code and know no culture.</summary>
internal static class StringFunctions
{
    public static readonly FunctionGroup Group = new(
        "string",
        ("append", "text with", call => call.Text(0) + call.Text(1)),
        ("prepend", "text by", call => call.Text(1) + call.Text(0)),
        ("capitalize", "text", call => Words.Capitalize(call.Text(0))),
        ("capitalizewords", "text", call => Words.CapitalizeEach(call.Text(0))),
        ("downcase", "text", call => call.Text(0).ToLowerInvariant()),
        ("upcase", "text", call => call.Text(0).ToUpperInvariant()),
        ("contains", "text value", call => Values.Of(call.Text(0).Contains(call.Text(1), StringComparison.Ordinal))),
        ("starts_with", "text value", call => Values.Of(call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal))),
        ("ends_with", "text value", call => Values.Of(call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal))),
        ("equals_ignore_case", "text value", call =>
            Values.Of(string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase))),
        ("index_of", "text search start_index?", call =>
            Values.Of(call.Text(0).IndexOf(call.Text(1), Start(call, 2), StringComparison.Ordinal))),
        ("empty", "text", call => Values.Of(call.Text(0).Length == 0)),
        ("whitespace", "text", call => Values.Of(string.IsNullOrWhiteSpace(call.Text(0)))),
        ("size", "text", call => Values.Of(call.Text(0).Length)),
        ("strip", "text", call => call.Text(0).Trim()),
        ("lstrip", "text", call => call.Text(0).TrimStart()),
        ("rstrip", "text", call => call.Text(0).TrimEnd()),
        ("strip_newlines", "text", call => call.Text(0).ReplaceLineEndings("")),
        ("pad_left", "text width", call => call.Text(0).PadLeft(Width(call, 1))),
        ("pad_right", "text width", call => call.Text(0).PadRight(Width(call, 1))),
        ("replace", "text match replace", call => Replace(call.Text(0), call.Text(1), call.Text(2))),
        ("replace_first", "text match replace", call => ReplaceFirst(call.Text(0), call.Text(1), call.Text(2))),
        ("remove", "text remove", call => Replace(call.Text(0), call.Text(1), "")),
        ("remove_first", "text remove", call => ReplaceFirst(call.Text(0), call.Text(1), "")),
        ("split", "text match", call => Split(call.Text(0), call.Text(1))),
        ("slice", "text start length?", call => Slice(call.Text(0), call.Integer(1), call.Integer(2, int.MaxValue))),
        ("truncate", "text length ellipsis?", call =>
            Words.Truncate(call.Text(0), call.Integer(1), call.Text(2, "..."))),
        ("truncatewords", "text count ellipsis?", call =>
            Words.TruncateWords(call.Text(0), call.Integer(1), call.Text(2, "..."))),
        ("handleize", "text", call => Words.Handle(call.Text(0))),
        ("pluralize", "number singular plural", call => Operations.AreEqual(call[0], 1) ? call.Text(1) : call.Text(2)),
        ("to_int", "text", call => ToInteger(call.Text(0))));

    static object? ToInteger(string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Values.Of(number) : null;

    static int Start(FunctionCall call, int index) => Math.Clamp(call.Integer(index, 0), 0, call.Text(0).Length);

    static int Width(FunctionCall call, int index) => call.Integer(index) is <= Limits.Text and var width
        ? Math.Max(0, width)
        : throw Mistake.TooLong("this text", Limits.Text, "characters");

    static string Replace(string text, string match, string replacement)
    {
        if (match.Length == 0)
            return text;
        var length = text.Length + (long)text.AsSpan().Count(match) * (replacement.Length - match.Length);
        return length <= Limits.Text
            ? text.Replace(match, replacement, StringComparison.Ordinal)
            : throw Mistake.TooLong("this text", Limits.Text, "characters");
    }

    static string ReplaceFirst(string text, string match, string replacement)
    {
        var found = match.Length == 0 ? -1 : text.IndexOf(match, StringComparison.Ordinal);
        return found < 0 ? text : string.Concat(text.AsSpan(0, found), replacement, text.AsSpan(found + match.Length));
    }

    static List<object?> Split(string text, string match) => match.Length == 0
        ? [.. text.Select(character => character.ToString())]
        : [.. text.Split(match, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>A negative start counts from the end.</summary>
    static string Slice(string text, int start, int length)
    {
        start = Math.Clamp(start < 0 ? text.Length + start : start, 0, text.Length);
        return text.Substring(start, Math.Clamp(length, 0, text.Length - start));
    }
}
