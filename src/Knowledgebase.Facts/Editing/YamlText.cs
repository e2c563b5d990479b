using System.Text.Json;
using System.Text.RegularExpressions;

namespace Knowledgebase.Facts.Editing;

/// <summary>Writes texts as they stand in YAML, in quotes where another reading would be possible without.</summary>
internal static partial class YamlText
{
    /// <summary>A key and its value in a line; the key alone where there is no value yet.</summary>
    public static string Entry(string key, string? value) =>
        string.IsNullOrWhiteSpace(value) ? $"{key}:" : $"{key}: {Scalar(value.Trim())}";

    /// <summary>A list of words in a line.</summary>
    public static string List(IEnumerable<string> words) => $"[{string.Join(", ", words.Select(Scalar))}]";

    /// <summary>Whether a text that stands in quotes could do without, for every reader: it begins with a letter, so that it is no number or date.</summary>
    public static bool NeedsNoQuotes(string text) => text.Length > 0 && !char.IsDigit(text[0]) && Plain().IsMatch(text) && !WithOtherMeaning().IsMatch(text);

    /// <summary>Whether only readers of older YAML (1.1) take a text without quotes for true or false.</summary>
    public static bool IsOldTruthValue(string text) => OldTruthValue().IsMatch(text);

    /// <summary>A text as the value of a key or as an entry of a list.</summary>
    public static string Scalar(string text) => Plain().IsMatch(text) && !WithOtherMeaning().IsMatch(text) ? text : Quoted(text);

    /// <summary>A text in quotes. What JSON puts in quotes YAML 1.2 reads as JSON does.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text, Readable);

    static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // No mark of YAML at the beginning, no colon or comment within, and nothing that a list in brackets would end at.
    [GeneratedRegex(@"^[\p{L}\p{N}(](?:[^:#,\[\]{}\p{C}\p{Zl}\p{Zp}]|:(?=[^\s,\]}])|(?<=\S)#)*(?<![\s:])\z")]
    private static partial Regex Plain();

    // Words that readers of older YAML take for true, false or nothing.
    [GeneratedRegex(@"^(?:null|true|false|yes|no|on|off|y|n)\z", RegexOptions.IgnoreCase)]
    private static partial Regex WithOtherMeaning();

    [GeneratedRegex(@"^(?:yes|no|on|off|y|n)\z", RegexOptions.IgnoreCase)]
    private static partial Regex OldTruthValue();
}
