using Knowledgebase.Facts.Analysis;

namespace Knowledgebase.Site.Words;

/// <summary>Puts changed values into words, by the keys that they have in the files.</summary>
internal static class ValueWords
{
    // Of a page of prose: so many lines that are new or changed, and so many that are gone. The rest is counted.
    const int MostLines = 10;

    /// <summary>The values of a change, but for addresses, which are told by themselves.</summary>
    public static IReadOnlyList<FormattableString> Of(KnowledgeBaseChange change)
    {
        var isNew = change is KnowledgeBaseChange.FindingAdded or KnowledgeBaseChange.OfEntry { Presence: Presence.Added };
        var values = change.Values.Where(value => !value.IsAddress).ToLookup(IsLineOfProse);
        var lines = values[true].GroupBy(line => line.After is null).ToList();
        var more = lines.Sum(group => Math.Max(0, group.Count() - MostLines));
        return
        [
            .. values[false].Concat(lines.SelectMany(group => group.Take(MostLines)))
                .Select(value => isNew && value.After is { } now ? $"{Key(value)}: {ChangedText.Of(now)}" : Of(value)),
            .. more > 0 ? (FormattableString[])[$"body: {more} more lines are not what they were"] : [],
        ];
    }

    /// <summary>One value: what it was and what it is.</summary>
    public static FormattableString Of(ValueChange value)
    {
        if (value.Before is not { } before)
            return $"{Key(value)}: {ChangedText.Of(value.After!)} added";
        if (value.After is not { } after)
            return $"{Key(value)}: {ChangedText.Of(before)} removed";
        var (was, now) = ChangedText.Of(before, after);
        return $"{Key(value)}: {was} → {now}";
    }

    static string Key(ValueChange value) => string.Join(" › ", value.Path);

    static bool IsLineOfProse(ValueChange value) => value.Path is ["body"];
}
