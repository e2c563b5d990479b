using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes what something is limited to: kinds of limits, with one id or a list of ids each.</summary>
internal static class ApplicabilityDecoder
{
    public static Applicability Decode(Node node, string key, Report report)
    {
        if (node is not Node.Mapping mapping)
        {
            report.Add(ReadingRules.WrongType, node.At,
                $"`{key}` should hold a group of keys, such as client: [desktop], but this is {node.Description}.");
            return Applicability.Everyone;
        }
        if (mapping.Entries.Count == 0)
            report.Add(ReadingRules.EmptyValue, node.At,
                $"`{key}` is an empty group. Say what this is limited to, or take the key away.");
        var restrictions = new List<Restriction>(mapping.Entries.Count);
        foreach (var (kind, ids) in mapping.Entries)
            if (Ids(ids, kind.Text, report) is { Count: > 0 } decoded)
                restrictions.Add(new Restriction(new Located<string>(kind.Text, kind.At), decoded));
        return new Applicability(restrictions.ToEquatableList());
    }

    static EquatableList<Located<string>> Ids(Node node, string kind, Report report)
    {
        if (node is Node.Sequence)
            return Values.Words(node, kind, report);
        return Values.Word(node, kind, report) is { } single ? [single] : [];
    }
}
