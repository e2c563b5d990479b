using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading;

/// <summary>Reads a file of the registry of sources by itself, for who wants to know what a text would say as one.</summary>
public static class SourceFile
{
    /// <summary>
    /// The sources that a text holds, in its order; null where anything is wrong with it but the place of a comment, which
    /// says nothing of what was read.
    /// </summary>
    /// <param name="name">The name of the file, as it is shown to people.</param>
    /// <param name="today">The day that nothing can have been read after.</param>
    public static EquatableList<Located<Source>>? Read(string name, string text, Today today)
    {
        var report = new Report(today);
        var file = new TextFile(name, text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
        return YamlReader.Read(file, report) is { } root && SourceDecoder.DecodeFile(root, report) is var sources
            && report.InOrderOfPlace().All(problem => problem.Code == ReadingRules.CommentBehindText.Code)
            ? sources
            : null;
    }
}
