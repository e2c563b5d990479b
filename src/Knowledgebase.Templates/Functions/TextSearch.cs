using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>The functions over text that look for parts of it.</summary>
internal static class TextSearch
{
    public static object IndexOf(FunctionCall call)
    {
        var (text, search) = (call.Given(0), call.Given(1));
        var start = call.Integer(2, 0);
        if (start < 0 || start > text.Length)
            throw call.Expected(2, $"a place within the text, from 0 to {text.Length},");
        var count = call.Integer(3, text.Length - start);
        if (count < 0 || count > text.Length - start)
            throw call.Expected(3, $"a number of characters within the text, from 0 to {text.Length - start},");
        return Values.Of(text.IndexOf(search, start, count, ComparisonOf(call)));
    }

    /// <summary>Null stays null, and an empty text is not looked for.</summary>
    public static string? Replace(FunctionCall call, string replacement)
    {
        if (!call.Has(0))
            return null;
        var (text, match) = (call.Text(0), call.Text(1));
        if (match.Length == 0)
            return text;
        var length = text.Length + (long)text.AsSpan().Count(match) * (replacement.Length - match.Length);
        return length <= Limits.Text
            ? text.Replace(match, replacement, StringComparison.Ordinal)
            : throw Mistake.TooLong("this text", Limits.Text, "characters");
    }

    /// <summary>The same for one match; it may differ in upper and lower case here, as in Scriban.</summary>
    public static string? ReplaceOne(FunctionCall call, string replacement, bool fromEnd)
    {
        if (!call.Has(0))
            return null;
        var (text, match) = (call.Text(0), call.Text(1));
        if (match.Length == 0)
            return text;
        var found = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? text : string.Concat(text.AsSpan(0, found), replacement, text.AsSpan(found + match.Length));
    }

    /// <summary>What a negative start reaches before the text takes from the length, and less than nothing is nothing.</summary>
    public static string Slice(FunctionCall call, int lengthOtherwise)
    {
        var (text, start) = (call.Text(0), call.Integer(1));
        var length = call.Integer(2, Math.Min(lengthOtherwise, text.Length));
        if (start < 0)
            start += text.Length;
        var end = (int)Math.Clamp((long)start + length, 0, text.Length);
        start = Math.Clamp(start, 0, text.Length);
        return end > start ? text[start..end] : "";
    }

    static StringComparison ComparisonOf(FunctionCall call)
    {
        if (!call.Has(4))
            return StringComparison.Ordinal;
        return Enum.TryParse<StringComparison>(call.Text(4), out var comparison) && Enum.IsDefined(comparison)
            ? comparison
            : throw call.Expected(4, $"one of {string.Join(", ", Enum.GetNames<StringComparison>())}");
    }
}
