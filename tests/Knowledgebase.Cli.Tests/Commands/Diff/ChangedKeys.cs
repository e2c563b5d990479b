using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Cli.Tests.Commands.Diff;

/// <summary>
/// A change of each key in <see cref="EveryKey"/>. The changes are made of the declared shapes, so that a key which is
/// declared and not changed here is found by a test.
/// </summary>
static class ChangedKeys
{
    /// <summary>The keys that are declared, each with what has it.</summary>
    public static IEnumerable<(string What, string Key)> Declared =>
        EveryKey.Forms.SelectMany(kind => KeysIn(kind.FieldType)).Distinct();

    /// <summary>A change of each key in each file, of the ids in it, and of the order of what stands in lists.</summary>
    public static IReadOnlyList<ChangedKey> All { get; } =
    [
        .. from kind in EveryKey.Forms
           from change in ChangesIn(kind.File, kind.FieldType, "The file", "", EveryKey.RootOf(kind.File), root => root)
               .DistinctBy(change => (change.What, change.Key, change.Says))
           select change,
    ];

    static IEnumerable<(string What, string Key)> KeysIn(FieldType form) => form switch
    {
        // A key that holds nothing but further keys changes with them.
        FieldType.Shaped shaped => shaped.ObjectShape.Keys.SelectMany(key =>
            key.FieldType is FieldType.Shaped or FieldType.List { Item: FieldType.Shaped } ? KeysIn(key.FieldType) : KeysIn(key.FieldType).Prepend((shaped.ObjectShape.What, key.Name))),
        FieldType.List list => KeysIn(list.Item),
        FieldType.Group group => KeysIn(group.Entry),
        _ => [],
    };

    static IEnumerable<ChangedKey> ChangesIn(string file, FieldType form, string what, string key, Node node, Func<Node, Node> whole)
    {
        return (form, node) switch
        {
            (FieldType.Shaped { ObjectShape: var shape }, Node.Mapping mapping) =>
                from declared in shape.Keys
                from entry in mapping.Entries
                where entry.Key.Text == declared.Name
                from change in shape == VocabularyDecoder.CriterionShape && declared.Name == "kind"
                    ? OfKind(mapping)
                    : ChangesIn(file, declared.FieldType, shape.What, declared.Name, entry.Value, value => whole(With(mapping, entry, entry with { Value = value })))
                select change,
            (FieldType.Group { Entry: var inner }, Node.Mapping mapping) =>
                mapping.Entries.SelectMany(entry =>
                        ChangesIn(file, inner, what, key, entry.Value, value => whole(With(mapping, entry, entry with { Value = value }))))
                    .Append(Change(With(mapping, mapping.Entries[0], mapping.Entries[0] with { Key = Scalar("other-id") }), "other-id"))
                    .Concat(mapping.Entries.Count < 2 || IsLookedUpById(file) || IsInOrderOfSize(key) ? [] : [Change(mapping with { Entries = [.. mapping.Entries.Reverse()] }, null)]),
            (FieldType.List { Item: var inner }, Node.Sequence list) =>
                list.Items.SelectMany((item, index) => ChangesIn(file, inner, what, key, item, value =>
                        whole(list with { Items = [.. list.Items.Select((each, at) => at == index ? value : each)] })))
                    .Concat(list.Items.Count < 2 || IsInOrderOfDates(file, key) ? [] : [Change(list with { Items = [.. list.Items.Reverse()] }, null)]),
            (FieldType.Limits, Node.Mapping mapping) =>
                [Change(With(mapping, mapping.Entries[0], new Node.Entry(Scalar("people"), Scalar("guest"))), "guest")],
            (_, Node.Scalar { Text: var old }) => [Change(Scalar(Other(form, old)), Other(form, old))],
            _ => [Change(Scalar("unknown"), "unknown")],
        };

        ChangedKey Change(Node value, string? says) => new(file, what, key, EveryKey.Written(file, whole(value)), says);

        // The options go with the kind.
        ChangedKey[] OfKind(Node.Mapping criterion) => criterion.Entries.All(entry => entry.Key.Text != "options") ? [] :
        [
            new(file, VocabularyDecoder.CriterionShape.What, "kind", EveryKey.Written(file, whole(criterion with
            {
                Entries =
                [
                    .. criterion.Entries.Where(entry => entry.Key.Text is not ("kind" or "options")),
                    new Node.Entry(Scalar("kind"), Scalar("set")),
                    new Node.Entry(Scalar("terms"), Scalar("account")),
                ],
            })), "set"),
        ];
    }

    // A text of a form that is not this one.
    static string Other(FieldType form, string old) => form switch
    {
        FieldType.Text => $"other {old}",
        FieldType.Quotation => "other words",
        FieldType.Like { Pattern: var pattern } =>
            pattern == Pattern.Country ? "DE"
            : pattern == Pattern.Currency ? "EUR"
            : pattern == Pattern.LanguageTag ? "fr"
            : pattern == Pattern.EmailAddress ? "other@example.org"
            : pattern == Pattern.Amount ? "77 days"
            : pattern == Pattern.Question ? "Is it otherwise on {platform}?"
            : pattern == Pattern.SitePath ? "/other/"
            : pattern == Pattern.Fingerprint ? "1-11111111111111111111111111111111-1111111111111111"
            : pattern == Pattern.ChangeId ? "third/training/2026-10-03"
            : throw new NotSupportedException($"There is no other text of the pattern {pattern.Expression}."),
        FieldType.Address => "https://other.example/page",
        FieldType.SiteAddress or FieldType.RepositoryAddress => "https://other.example/",
        FieldType.Concept => "pd:Picture",
        FieldType.Date or FieldType.PastDate => "2022-03-04",
        FieldType.OneOf { Words: var words } => words.First(word => word != old),
        FieldType.NewId => "other-id",
        FieldType.IdOf { Kind: ReferenceKind.Topic } => old == "use" ? "security" : "use",
        FieldType.IdOf { Kind: ReferenceKind.Criterion } => old == "training" ? "data" : "training",
        FieldType.IdOf { Kind: ReferenceKind.TermGroup } => old == "account" ? "device" : "account",
        FieldType.IdOf { Kind: ReferenceKind.Profile } => old == "school" ? "office" : "school",
        FieldType.IdOf { Kind: ReferenceKind.Audience } => old == "organisation" ? "guest" : "organisation",
        FieldType.IdOf { Kind: ReferenceKind.Role } => old == "owner" ? "guest" : "owner",
        FieldType.IdOf { Kind: ReferenceKind.Platform } => old == "third" ? "gone" : "third",
        FieldType.IdOf { Kind: ReferenceKind.Source } => old == "policy" ? "ruling" : "policy",
        FieldType.Number => "77",
        FieldType.Answer => old == "always" ? "never" : "always",
        _ => throw new NotSupportedException($"There is no other text of the form {form}."),
    };

    static bool IsLookedUpById(string file) => Path.GetFileName(file) is "all.yml" or "use.yml";

    // A unit stands behind those that are smaller, wherever the file has it.
    static bool IsInOrderOfSize(string key) => key == "units";

    static bool IsInOrderOfDates(string file, string key) => key == "" && Path.GetFileName(file) is "events.yml" or "2026-10.yml";

    static Node.Scalar Scalar(string text) => new(default, text, Plain: false);

    static Node.Mapping With(Node.Mapping mapping, Node.Entry old, Node.Entry entry) =>
        mapping with { Entries = [.. mapping.Entries.Select(each => each.Key == old.Key ? entry : each)] };
}

/// <summary>A key with another value than in <see cref="EveryKey.Files"/>.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="What">What has the key.</param>
/// <param name="Key">The key; empty for what stands at the top of the file.</param>
/// <param name="Text">The whole file with the change.</param>
/// <param name="Says">A text that is only there after the change; null where members of a list stand in another order.</param>
public sealed record ChangedKey(string File, string What, string Key, string Text, string? Says)
{
    /// <summary>For the name of the test.</summary>
    public override string ToString() => $"{File}, {What}, {Key}: {Says ?? "order"}";
}
