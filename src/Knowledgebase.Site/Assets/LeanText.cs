namespace Knowledgebase.Site.Assets;

/// <summary>
/// Modules without what only those need who change them: lines that are comments, and indentation. No line that a
/// reader's browser runs is touched, so nothing needs to be understood of the language.
/// </summary>
internal static class LeanText
{
    /// <summary>The same module with fewer bytes; as it is where a text of several lines could be mistaken for code.</summary>
    public static string Of(string module)
    {
        var lines = module.Split('\n');
        if (lines.Any(line => line.AsSpan().Count('`') % 2 != 0))
            return module;
        var kept = new List<string>(lines.Length);
        var isComment = false;
        foreach (var line in lines)
        {
            var text = line.Trim();
            isComment |= text.StartsWith("/**", StringComparison.Ordinal);
            if (!isComment && text.Length > 0 && !text.StartsWith("//", StringComparison.Ordinal))
                kept.Add(text);
            isComment &= !text.EndsWith("*/", StringComparison.Ordinal);
        }
        return string.Join('\n', kept);
    }
}
