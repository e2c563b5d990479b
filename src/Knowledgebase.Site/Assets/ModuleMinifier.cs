using System.Text;

namespace Knowledgebase.Site.Assets;

/// <summary>
/// Modules without what only their authors need: lines that are comments, indentation, and line breaks that mean nothing to
/// JavaScript because the line before ends with an opening bracket, a comma or a semicolon.
/// </summary>
internal static class ModuleMinifier
{
    /// <summary>The same module with fewer bytes; as it is where a text of several lines could be mistaken for code.</summary>
    public static string Of(string module)
    {
        var lines = module.Split('\n');
        if (lines.Any(line => line.AsSpan().Count('`') % 2 != 0))
            return module;
        var kept = new StringBuilder(module.Length);
        var isComment = false;
        foreach (var line in lines)
        {
            var text = line.Trim();
            isComment |= text.StartsWith("/**", StringComparison.Ordinal);
            if (!isComment && text.Length > 0 && !text.StartsWith("//", StringComparison.Ordinal))
                kept.Append(text).Append(EndsStatementOrGoesOn(text) ? "" : "\n");
            isComment &= !text.EndsWith("*/", StringComparison.Ordinal);
        }
        return kept.ToString().TrimEnd('\n');
    }

    // Behind `//` the rest of the line may be a comment, which only a line break ends.
    static bool EndsStatementOrGoesOn(string line) => line is [.., '{' or '(' or '[' or ',' or ';'] && !line.Contains("//", StringComparison.Ordinal);
}
