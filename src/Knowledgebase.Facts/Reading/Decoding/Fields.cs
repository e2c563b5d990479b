using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>
/// What stands under the keys of a group. Each method gives null where the key is absent or its value
/// makes no sense; both have been reported by then, so a decoder only asks whether it has what it needs.
/// A key can only be read in the form that its shape declares.
/// </summary>
internal sealed class Fields(ObjectShape shape, Node?[] values, Position at, Report report)
{
    /// <summary>Where the group begins.</summary>
    public Position At => at;

    /// <summary>What stands under a key, or null.</summary>
    public Node? Node(string key) => Node<FieldType>(key);

    /// <summary>A text.</summary>
    public string? Text(string key) => Node<FieldType.Text>(key) is { } node ? Values.Text(node, key, report, Declared<FieldType.Text>(key)) : null;

    /// <summary>A few words of a source, and their place.</summary>
    public Located<string>? Quotation(string key) =>
        Node<FieldType.Quotation>(key) is { } node ? Values.Word(node, key, report, Declared<FieldType.Quotation>(key).Longest) : null;

    /// <summary>The id of what the group describes.</summary>
    public string? NewId(string key) => Node<FieldType.NewId>(key) is { } node ? Values.Id(node, key, report) : null;

    /// <summary>The id of what is described elsewhere, and its place.</summary>
    public Located<string>? IdOf(string key) => Node<FieldType.IdOf>(key) is { } node ? Values.Word(node, key, report) : null;

    /// <summary>A date and its place.</summary>
    public Located<PartialDate>? Date(string key) => Node<FieldType.Date>(key) is { } node ? Values.Date(node, key, report) : null;

    /// <summary>A day on which someone read or checked something, which cannot lie ahead.</summary>
    public PartialDate? PastDate(string key) => Node<FieldType.PastDate>(key) is { } node ? Values.PastDate(node, key, report) : null;

    /// <summary>A web address.</summary>
    public string? Address(string key) => Node<FieldType.Address>(key) is { } node ? Values.Address(node, key, report) : null;

    /// <summary>The address of a site: of a host, or of a folder on one.</summary>
    public string? SiteAddress(string key) => Node<FieldType.SiteAddress>(key) is { } node ? Values.SiteAddress(node, key, report) : null;

    /// <summary>The address of a repository.</summary>
    public string? RepositoryAddress(string key) => Node<FieldType.RepositoryAddress>(key) is { } node ? Values.RepositoryAddress(node, key, report) : null;

    /// <summary>A concept that the published vocabulary has.</summary>
    public string? Concept(string key) => Node<FieldType.Concept>(key) is { } node ? Values.Concept(node, key, report) : null;

    /// <summary>A number, no higher than its key allows.</summary>
    public decimal? Number(string key) =>
        Node<FieldType.Number>(key) is { } node ? Values.Number(node, key, report, Declared<FieldType.Number>(key).Highest) : null;

    /// <summary>One of the few words that its key allows.</summary>
    public string? OneOf(string key) =>
        Node<FieldType.OneOf>(key) is { } node ? Values.OneOf(node, key, report, Declared<FieldType.OneOf>(key).Words) : null;

    /// <summary>One of the few words that an enumeration has.</summary>
    public T? OneOf<T>(string key)
        where T : struct, Enum => Node<FieldType.OneOf>(key) is { } node ? Values.OneOf<T>(node, key, report) : null;

    /// <summary>A text that follows the pattern of its key.</summary>
    public string? Like(string key) =>
        Node<FieldType.Like>(key) is { } node && Declared<FieldType.Like>(key) is var like ? Values.Like(node, key, report, like.Pattern, like.Most) : null;

    /// <summary>A list, without the members that could not be decoded; empty where the key is absent.</summary>
    public EquatableList<T> List<T>(string key, Decoder<T> decode)
        where T : struct => Node<FieldType.List>(key) is { } node ? Values.List(node, key, report, decode, Declared<FieldType.List>(key).Most) : [];

    /// <summary>
    /// A list of words with their places, such as ids that stand elsewhere, none of them twice; empty where
    /// the key is absent.
    /// </summary>
    public EquatableList<Located<string>> Words(string key) =>
        Node<FieldType.List>(key) is { } node && Declared<FieldType.List>(key) is var list ? Values.Words(node, key, report, list.Item.Longest, list.Most) : [];

    /// <summary>A list of names or phrases that people look for something by, with their places; empty where the key is absent.</summary>
    public EquatableList<Located<string>> Names(string key) =>
        Node<FieldType.List>(key) is { } node && Declared<FieldType.List>(key) is var list ? Values.Names(node, key, report, list.Item.Longest, list.Most) : [];

    /// <summary>A list of texts, in which some may stand twice; empty where the key is absent.</summary>
    public EquatableList<string> Texts(string key) =>
        List(key, (item, report) => Values.Word(item, key, report, Declared<FieldType.List>(key).Item.Longest)).Select(word => word.Value).ToEquatableList();

    /// <summary>A group whose keys are ids; empty where the key is absent.</summary>
    public EquatableList<Located<T>> Group<T>(string key, EntryDecoder<T> decode)
        where T : class => Node<FieldType.Group>(key) is { } node ? Values.Group(node, $"`{key}`", report, decode, Declared<FieldType.Group>(key).Most) : [];

    Node? Node<TForm>(string key)
        where TForm : FieldType => values[shape.IndexOf<TForm>(key)];

    TForm Declared<TForm>(string key)
        where TForm : FieldType => (TForm)shape.Keys[shape.IndexOf<TForm>(key)].FieldType;
}
