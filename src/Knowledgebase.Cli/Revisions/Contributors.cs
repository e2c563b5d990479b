using System.ComponentModel;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Names;

namespace Knowledgebase.Cli.Revisions;

/// <summary>The names that the history of a repository has, without addresses: those who wrote commits, as <c>.mailmap</c> calls them.</summary>
internal static class Contributors
{
    const int Most = 1_000;
    const int LongestName = 100;

    /// <summary>Those of the repository that a folder stands in, in the order of their names; empty where git knows none.</summary>
    public static EquatableList<string> Of(string folder)
    {
        try
        {
            return
            [
                .. new Git(Path.GetFullPath(folder)).Authors()
                    .Select(PlainLine.Of)
                    .Where(name => name.Length is > 0 and <= LongestName && !name.EndsWith("[bot]", StringComparison.OrdinalIgnoreCase))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.OrdinalIgnoreCase).ThenBy(name => name, StringComparer.Ordinal)
                    .Take(Most),
            ];
        }
        catch (Exception exception) when (exception is Win32Exception || IoErrors.IsOne(exception))
        {
            // Names are no reason for a site not to be built.
            return [];
        }
    }
}
