using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes what a finding or a source answers: an option, a list of terms or <c>unknown</c>.</summary>
internal static class AnswerDecoder
{
    static readonly Answer Unknown = new Answer.Unknown();

    public static Answer? Decode(Node node, string key, Report report)
    {
        switch (node)
        {
            case Node.Scalar { Text: "unknown" }:
                return Unknown;
            case Node.Sequence:
                var terms = Values.Words(node, key, report);
                return terms.Count == 0 ? null : new Answer.Terms(terms);
            case Node.Mapping:
                report.Add(ReadingRules.WrongType, node.At,
                    $"`{key}` should hold an option or a list of terms, but this is a group of keys.");
                return null;
            default:
                return Values.Word(node, key, report) is { } option ? new Answer.Choice(option) : null;
        }
    }
}
