using System.Globalization;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>Functions over text. All compare by character code and know no culture.</summary>
internal static class StringFunctions
{
    public static readonly FunctionGroup Group = new(
        "string",
        ("append", "text with", "The text with the other behind it.", call => call.Text(0) + call.Text(1)),
        ("base64_decode", "text", "The text that was written in Base64, from UTF-8.", Digests.FromBase64),
        ("base64_encode", "text", "The text in Base64, as UTF-8.", Digests.ToBase64),
        ("capitalize", "text", "The text with its first character in upper case.", call => Words.Capitalize(call.Text(0))),
        ("capitalizewords", "text", "The text with the first character of each word in upper case.",
            call => Words.CapitalizeEach(call.Text(0))),
        ("contains", "text value", "Whether the value is part of the text; an empty one is not.",
            call => Has(call, (text, value) => text.Contains(value, StringComparison.Ordinal))),
        ("downcase", "text", "The text in lower case.", call => call.Change(text => text.ToLowerInvariant())),
        ("empty", "text", "Whether there is no character in the text.", call => Values.Of(call.Text(0).Length == 0)),
        ("ends_with", "text value", "Whether the text ends with the value; with an empty one it does not.",
            call => Has(call, (text, value) => text.EndsWith(value, StringComparison.Ordinal))),
        ("equals_ignore_case", "text value", "Whether both are the same but for upper and lower case.", call => Values.Of(
            call.Has(0) && call.Has(1) && string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase))),
        ("escape", "text", "The text as it is written between quotes in a template.", call => call.Change(Literals.Escape)),
        ("handleize", "text", "The text for an address: letters and digits in lower case, a hyphen for all between them.",
            call => Words.Handle(call.Text(0))),
        ("hmac_sha1", "text secretKey", "The HMAC of the text with SHA-1, in hexadecimal.", Digests.HmacSha1),
        ("hmac_sha256", "text secretKey", "The HMAC of the text with SHA-256, in hexadecimal.", Digests.HmacSha256),
        ("hmac_sha512", "text secretKey", "The HMAC of the text with SHA-512, in hexadecimal.", Digests.HmacSha512),
        ("index_of", "text search startIndex? count? stringComparison?",
            "Where the text has the other for the first time, counted from 0; -1 if nowhere.", TextSearch.IndexOf),
        ("literal", "text", "The text in quotes, as it is written in a template.",
            call => call.Has(0) ? $"\"{Literals.Escape(call.Text(0))}\"" : ""),
        ("lstrip", "text", "The text without white space at its start.", call => call.Change(text => text.TrimStart())),
        ("md5", "text", "The MD5 hash of the text, in hexadecimal.", Digests.Md5),
        ("pad_left", "text width", "The text behind as many spaces as make it that wide.",
            call => call.Text(0).PadLeft(Width(call))),
        ("pad_right", "text width", "The text before as many spaces as make it that wide.",
            call => call.Text(0).PadRight(Width(call))),
        ("pluralize", "number singular plural", "The first text if the number is 1, else the second.",
            call => call.Integer(0) == 1 ? call.Text(1) : call.Text(2)),
        ("prepend", "text by", "The text with the other before it.", call => call.Text(1) + call.Text(0)),
        ("remove", "text remove", "The text without any of the other.", call => TextSearch.Replace(call, "")),
        ("remove_first", "text remove", "The text without the first of the other.",
            call => TextSearch.ReplaceOne(call, "", fromEnd: false)),
        ("remove_last", "text remove", "The text without the last of the other.",
            call => TextSearch.ReplaceOne(call, "", fromEnd: true)),
        ("replace", "text match replace", "The text with the third for each of the second.",
            call => call.Text(1).Length > 0
                ? TextSearch.Replace(call, call.Text(2)) ?? ""
                : throw call.Expected(1, "a text that is not empty")),
        ("replace_first", "text match replace fromEnd?", "The text with the third for the first of the second, or the last.",
            call => TextSearch.ReplaceOne(call, call.Text(2), Values.Holds(call[3]) && call.Has(3)) ?? ""),
        ("rstrip", "text", "The text without white space at its end.", call => call.Change(text => text.TrimEnd())),
        ("sha1", "text", "The SHA-1 hash of the text, in hexadecimal.", Digests.Sha1),
        ("sha256", "text", "The SHA-256 hash of the text, in hexadecimal.", Digests.Sha256),
        ("sha512", "text", "The SHA-512 hash of the text, in hexadecimal.", Digests.Sha512),
        ("size", "text", "How many characters the text has, in units of UTF-16.", call => Values.Of(call.Text(0).Length)),
        ("slice", "text start length?", "The part of the text from there on; a negative start counts from the end.",
            call => TextSearch.Slice(call, int.MaxValue)),
        ("slice1", "text start length?", "The same, of one character where no length is given.", call => TextSearch.Slice(call, 1)),
        ("split", "text match", "The parts of the text between the matches, without empty ones.",
            call => new Sequence(call.Text(0).Split(call.Text(1), StringSplitOptions.RemoveEmptyEntries))),
        ("starts_with", "text value", "Whether the text starts with the value; with an empty one it does not.",
            call => Has(call, (text, value) => text.StartsWith(value, StringComparison.Ordinal))),
        ("strip", "text", "The text without white space at both ends.", call => call.Change(text => text.Trim())),
        ("strip_newlines", "text", "The text in one line.", call => WithoutLineBreaks(call.Text(0))),
        ("to_double", "text", "The number that is written in the text, with 64 bits; null if none is.",
            call => call.Has(0) && double.TryParse(call.Text(0), Inexact, CultureInfo.InvariantCulture, out var number) ? number : null),
        ("to_float", "text", "The number that is written in the text, with 32 bits; null if none is.",
            call => call.Has(0) && float.TryParse(call.Text(0), Inexact, CultureInfo.InvariantCulture, out var number) ? number : null),
        ("to_int", "text", "The whole number that is written in the text, within 32 bits; null if none is.",
            call => int.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var number) ? Values.Of(number) : null),
        ("to_long", "text", "The whole number that is written in the text, within 64 bits; null if none is.",
            call => long.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var number) ? number : null),
        ("truncate", "text length ellipsis?", "At most that many characters, the ellipsis included where it is cut.",
            call => Words.Truncate(call.Text(0), call.Integer(1), call.Text(2, "..."))),
        ("truncatewords", "text count ellipsis?", "At most that many words with the ellipsis behind them.",
            call => Words.TruncateWords(call.Text(0), call.Integer(1), call.Text(2, "..."))),
        ("upcase", "text", "The text in upper case.", call => call.Change(text => text.ToUpperInvariant())),
        ("whitespace", "text", "Whether the text is empty or all white space.",
            call => Values.Of(string.IsNullOrWhiteSpace(call.Text(0)))));

    const NumberStyles Inexact = NumberStyles.Float | NumberStyles.AllowThousands;

    static object Has(FunctionCall call, Func<string, string, bool> has)
    {
        var value = call.Text(1);
        return Values.Of(value.Length > 0 && has(call.Text(0), value));
    }

    static int Width(FunctionCall call) => call.Integer(1) switch
    {
        < 0 => throw call.Expected(1, "a width of zero or more"),
        > Limits.Text => throw Mistake.TooLong("this text", Limits.Text, "characters"),
        var width => width,
    };

    static string WithoutLineBreaks(string text) =>
        text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
