using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Checks;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Editing;

/// <summary>Holds the id of a new entry against the shape of ids.</summary>
internal static class EntryId
{
    /// <summary>Why it cannot be one, in a sentence; null where it can.</summary>
    public static string? Refusal(string id) =>
        Report.FirstMessage(DateOnly.MinValue, report => Ids.Accept(new Located<string>(id, new Position("", 1, 1)), report));

    /// <summary>Why it cannot be that of a new one among these, since one of them had it before; null where none had.</summary>
    public static string? Taken<T>(string id, IEnumerable<Located<T>> others)
        where T : class, IRenamable => FormerNames.Of(others.Select(other => other.Value)).TryGetValue(id, out var today)
            ? $"{id} was the id of {today}. {FormerIdTaken.Advice(id, today)}"
            : null;
}
