namespace Knowledgebase.Sources.PageText;

/// <summary>
/// Tells whether a page still goes by the title in the registry. People write titles there that tell documents
/// apart, and pages add the names of their hosts, so a part in common is enough.
/// </summary>
internal static class TitleComparison
{
    const double EnoughInCommon = 0.5;

    /// <summary>What the page calls itself now, where that is another title; null where it is not, or where it has none.</summary>
    public static string? Changed(string recorded, PageContent page)
    {
        var before = LooseText.Words(recorded).ToHashSet(StringComparer.Ordinal);
        return page.Titles.Count == 0 || before.Count == 0 || page.Titles.Any(title => InCommon(before, title) >= EnoughInCommon)
            ? null
            : page.Titles[0];
    }

    // As a part of the shorter of the two.
    static double InCommon(HashSet<string> before, string title)
    {
        var now = LooseText.Words(title).ToHashSet(StringComparer.Ordinal);
        return now.Count == 0 ? 0 : (double)now.Count(before.Contains) / Math.Min(now.Count, before.Count);
    }
}
