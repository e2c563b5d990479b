namespace Knowledgebase.Site.Words;

/// <summary>The English names of languages (BCP 47, primary tags).</summary>
internal static class Languages
{
    /// <summary>The name of a language by its primary tag, or the tag itself where the table lacks it.</summary>
    public static string Name(string tag) => names.GetValueOrDefault(tag.Split('-')[0], tag);

    /// <summary>The direction in which a language is written, for the attribute <c>dir</c>. A script in the tag decides.</summary>
    public static string Direction(string tag)
    {
        var parts = tag.Split('-');
        return parts.Skip(1).FirstOrDefault(part => part.Length == 4) is { } script
            ? rightToLeftScripts.Contains(script) ? "rtl" : "ltr"
            : rightToLeft.Contains(parts[0]) ? "rtl" : "ltr";
    }

    static readonly HashSet<string> rightToLeft = ["ar", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi"];

    static readonly HashSet<string> rightToLeftScripts = new(StringComparer.OrdinalIgnoreCase) { "Arab", "Hebr", "Nkoo", "Syrc", "Thaa" };

    static readonly Dictionary<string, string> names = new(StringComparer.Ordinal)
    {
        ["ar"] = "Arabic", ["cs"] = "Czech", ["da"] = "Danish", ["de"] = "German", ["el"] = "Greek", ["en"] = "English",
        ["es"] = "Spanish", ["fi"] = "Finnish", ["fr"] = "French", ["he"] = "Hebrew", ["hi"] = "Hindi", ["hu"] = "Hungarian",
        ["id"] = "Indonesian", ["it"] = "Italian", ["ja"] = "Japanese", ["ko"] = "Korean", ["nb"] = "Norwegian", ["nl"] = "Dutch",
        ["no"] = "Norwegian", ["pl"] = "Polish", ["pt"] = "Portuguese", ["ro"] = "Romanian", ["ru"] = "Russian", ["sv"] = "Swedish",
        ["sw"] = "Swahili", ["te"] = "Telugu", ["tr"] = "Turkish", ["uk"] = "Ukrainian", ["vi"] = "Vietnamese", ["zh"] = "Chinese",
    };
}
