using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes what findings and sources answer to a criterion, by the kind of answer that it takes.</summary>
/// <param name="criterion">Null where the vocabulary does not have it.</param>
internal sealed class AnswerDecoder(Vocabulary vocabulary, Criterion? criterion)
{
    static readonly Answer unknown = new Answer.Unknown();

    /// <summary>Decodes answers to what nobody asked.</summary>
    public static readonly AnswerDecoder OfNothing = new(Vocabulary.Empty, null);

    public Answer? Decode(Node node, string key, Report report)
    {
        switch (node)
        {
            case Node.Scalar { Text: Answer.Unknown.Id }:
                return unknown;
            case Node.Mapping:
                report.Add(ReadingRules.WrongType, node.At,
                    $"`{key}` should hold an option, an amount or a list of terms, but this is a group of keys.");
                return null;
            default:
                return criterion is null ? Unasked(node, key, report) : criterion.Answers.Read(vocabulary, criterion, node, key, report);
        }
    }

    static Answer.Unasked? Unasked(Node node, string key, Report report)
    {
        var words = node is Node.Sequence ? Values.Words(node, key, report) : Values.Word(node, key, report) is { } word ? [word] : [];
        return words.Count == 0 ? null : new Answer.Unasked(string.Join(", ", words));
    }
}
