using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes <c>vocabulary/search.yml</c>, and the phrases that questions, events and tips are asked for by.</summary>
internal static class PhraseDecoder
{
    static readonly FieldType.List Words = new(FieldType.Name, Distinct: true);

    /// <summary>How people ask for something.</summary>
    public static readonly Key AskedAs = new("asked-as", "How people ask for it, in their own words; search matches queries with these phrases.", Words);

    /// <summary>The keys of the file.</summary>
    public static readonly ObjectShape ObjectShape = new("The file of phrases",
        required: [],
        optional:
        [
            new(PhraseGroup.Pages, "How people ask for pages, by the first part of the address of each.", Group),
            new(PhraseGroup.SameMeaning, "Words that search takes for the same.", Group),
            new(PhraseGroup.NotCovered, "Names of what nothing is told about, the one to show first.", Group),
            new(PhraseGroup.Languages, "Frequent words of other languages that people may ask in, by the tag of the language.", Group),
        ]);

    static FieldType.Group Group => new(Words);

    public static EquatableList<Located<PhraseGroup>> DecodeFile(Node root, Report report)
    {
        if (ObjectShape.Open(root, report) is not { } fields)
            return [];
        return [.. ObjectShape.Keys.SelectMany(key => Of(key.Name))];

        IEnumerable<Located<PhraseGroup>> Of(string key) =>
            fields.Node(key) is { } node ? [new Located<PhraseGroup>(new PhraseGroup(key, GroupIn(fields, key)), node.At)] : [];
    }

    /// <summary>Phrases by the ids of what they stand for.</summary>
    public static EquatableList<Located<Phrases>> GroupIn(Fields fields, string key) => fields.Group(key, (id, _, node, report) =>
        Values.Names(node, id, report, FieldType.Name.Longest, Words.Most) is { Count: > 0 } words ? new Phrases(id, words) : null);
}
