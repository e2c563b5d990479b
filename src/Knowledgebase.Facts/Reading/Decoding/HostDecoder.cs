using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes <c>vocabulary/hosts.yml</c>.</summary>
internal static class HostDecoder
{
    /// <summary>The keys of the file.</summary>
    public static readonly ObjectShape ObjectShape = new("The file of hosts",
        required: [],
        optional:
        [
            new(HostList.MachineMade, "Places that publish what machines made. A source there is of the kind generated.", Places),
            new(HostList.Copies, "Places that keep copies of what others published. A source there says that it is a copy.", Places),
        ]);

    static FieldType.List Places => new(new FieldType.Address(), Most: null);

    public static EquatableList<Located<HostList>> DecodeFile(Node root, Report report)
    {
        if (ObjectShape.Open(root, report) is not { } fields)
            return [];
        return [.. List(HostList.MachineMade), .. List(HostList.Copies)];

        IEnumerable<Located<HostList>> List(string key) => fields.Node(key) is { } node
            ? [new Located<HostList>(new HostList(key, fields.List(key, (item, part) => Place(item, key, part))), node.At)]
            : [];
    }

    static Located<string>? Place(Node node, string key, Report report) =>
        Values.Address(node, key, report) is { } address ? new Located<string>(address, node.At) : null;
}
