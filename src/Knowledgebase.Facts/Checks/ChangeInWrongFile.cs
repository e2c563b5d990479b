using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Reading.Decoding;

namespace Knowledgebase.Facts.Checks;

/// <summary>A recorded change in the file of another month, where nobody looks for it.</summary>
internal static class ChangeInWrongFile
{
    public static readonly Check Check = new("change-in-wrong-file", Severity.Error,
        "A recorded change stands in a file that is not of the month of its day.", Find);

    static IEnumerable<Mistake> Find(KnowledgeBase knowledge) =>
        from change in knowledge.Changes
        where !ChangeText.IsFileOf(change.Value.Day, knowledge.FileWithin(change.At))
        select new Mistake(change.At,
            $"This was recorded on {change.Value.Day:yyyy-MM-dd}, which belongs into {knowledge.Name(ChangeText.FileOf(change.Value.Day, 1))}. {ChangeDecoder.Advice}");
}
