namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Says why a text is no date of the data format.</summary>
internal static class DateMistake
{
    /// <summary>The message for a text that <see cref="PartialDate.TryParse"/> refused.</summary>
    public static string Explain(string key, string text) => $"`{key}` cannot be {text}{Reason(text)}";

    static string Reason(string text)
    {
        if (IsWrittenAs("0000-00-00", text) && PartialDate.TryParse(text.AsSpan(0, 7), out var month))
            return $": {month} has days from 01 to {month.Latest.Day}.";
        if (IsWrittenAs("0000-00-00", text) || IsWrittenAs("0000-00", text))
            return ": the year has months from 01 to 12.";
        return ". Write a year, a month or a day, such as 2020, 2020-10 or 2020-10-27.";
    }

    static bool IsWrittenAs(string form, string text) =>
        text.Length == form.Length
        && text.Zip(form).All(pair => pair.Second == '0' ? char.IsAsciiDigit(pair.First) : pair.First == '-');
}
