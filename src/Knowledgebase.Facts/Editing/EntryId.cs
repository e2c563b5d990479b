using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Editing;

/// <summary>Holds the id of a new entry against the shape of ids.</summary>
internal static class EntryId
{
    /// <summary>Why it cannot be one, in a sentence; null where it can.</summary>
    public static string? Refusal(string id)
    {
        var report = new Report(DateOnly.MinValue);
        return Ids.Accept(new Located<string>(id, new Position("", 1, 1)), report) ? null : report.InOrderOfPlace()[0].Message;
    }
}
