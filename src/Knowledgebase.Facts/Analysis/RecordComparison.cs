using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Analysis;

/// <summary>
/// Compares two states of a record by all properties that its type declares, so that a key that a record is given later is
/// compared too. Positions are not compared. Members of a list correspond to each other by their first property, which is
/// their id or the id of what they are about.
/// </summary>
internal sealed class RecordComparison
{
    static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    // Changes of these are told by themselves and not as values of the record that they belong to.
    static readonly HashSet<Type> Entries =
    [
        typeof(Topic), typeof(Criterion), typeof(TermGroup), typeof(ScopeKind), typeof(Profile), typeof(ReaderGroup), typeof(HostList),
        typeof(GlossaryEntry), typeof(PhraseGroup),
        typeof(Platform), typeof(FindingHistory), typeof(Event), typeof(Tip), typeof(Source), typeof(Article), typeof(Claim), typeof(Prose),
        typeof(RecordedChange),
    ];

    // Readers look these up by their ids, whatever their order in the files.
    static readonly HashSet<Type> Unordered = [typeof(Source), typeof(FindingHistory)];

    // The keys of properties that are named otherwise; null where the values stand beside the keys of the record itself.
    static readonly Dictionary<string, string?> Keys = new(StringComparer.Ordinal)
    {
        [nameof(Finding.Answer)] = "value",
        [nameof(Criterion.Concept)] = "dpv",
        [nameof(Criterion.Answers)] = null,
        [nameof(Applicability.Restrictions)] = null,
        [nameof(Restriction.Ids)] = null,
        [nameof(KnowledgeBase.Settings)] = null,
    };

    readonly List<ValueChange> changes = [];
    readonly FormerNames? names;

    RecordComparison(FormerNames? names) => this.names = names;

    /// <summary>All values that differ, in the order in which the type declares them; null is a record that is not there.</summary>
    /// <param name="names">What the later state calls the sources that evidence names; null where none has another id.</param>
    public static EquatableList<ValueChange> Between(object? before, object? after, Position at, FormerNames? names = null)
    {
        var comparison = new RecordComparison(names);
        comparison.Records([], before, after, at);
        return [.. comparison.changes];
    }

    /// <summary>The lists of entries that a record holds, each with its state in both; findings are none.</summary>
    public static IEnumerable<(IReadOnlyList<object> Before, IReadOnlyList<object> After)> EntryLists(object? before, object? after)
    {
        foreach (var property in PropertiesOf((before ?? after)!.GetType()))
        {
            var (was, now) = (ValueIn(before, property), ValueIn(after, property));
            if (EntryType(property) is { } type && type != typeof(FindingHistory))
                yield return (Members(was), Members(now));
            else if (property.PropertyType == typeof(Vocabulary))
                foreach (var list in EntryLists(was, now))
                    yield return list;
        }
    }

    /// <summary>For each entry of the later list the one in the earlier that has its id, or else an id that it had before; or -1.</summary>
    public static int[] Counterparts(IReadOnlyList<object> before, IReadOnlyList<object> after)
    {
        var today = FormerNames.Of(after.Select(Unlocated).OfType<IRenamable>());
        return today.Count == 0
            ? Pairing.Of(before, after, Identity)
            : Pairing.Of(before, after, Identity, member => today.GetValueOrDefault(Identity(member), Identity(member)));
    }

    // By what a member of a list is known in both states.
    static string Identity(object member)
    {
        var value = Unlocated(member)!;
        return Text(PropertiesOf(value.GetType())[0].GetValue(value))!;
    }

    void Values(EquatableList<string> path, object? before, object? after, Position at)
    {
        if (after is ILocated located)
            at = located.At;
        (before, after) = (Unlocated(before), Unlocated(after));
        if (Equals(before, after))
            return;
        if (before is string earlier && after is string later && (earlier.Contains('\n') || later.Contains('\n')))
            Lists(path, earlier.Split('\n'), later.Split('\n'), at);
        else if (IsText((before ?? after)!))
            changes.Add(new ValueChange(path, Text(before), Text(after), at));
        else if ((before ?? after) is IEnumerable)
            Lists(path, Members(before), Members(after), at);
        else
            Records(path, before, after, at);
    }

    void Records(EquatableList<string> path, object? before, object? after, Position at, int skip = 0)
    {
        if (before is not null && after is not null && before.GetType() != after.GetType())
        {
            // Two records of one family, such as the answers of a choice and of a set, have no property in common.
            changes.Add(new ValueChange([.. path, "kind"], KindOf(before), KindOf(after), at));
            Records(path, before, null, at);
            Records(path, null, after, at);
            return;
        }
        foreach (var property in PropertiesOf((before ?? after)!.GetType()).Skip(skip))
        {
            var (was, now) = (ValueIn(before, property), ValueIn(after, property));
            // The members of a group of phrases stand under its id and have no key of their own.
            var key = (after ?? before) is PhraseGroup group && property.Name == nameof(PhraseGroup.Members) ? group.Id : KeyOf(property);
            EquatableList<string> own = key is null ? path : [.. path, key];
            if (EntryType(property) is not { } type)
                Values(own, was, now, at);
            else if (!Unordered.Contains(type))
                Order(own, Members(was), Members(now), Counterparts(Members(was), Members(now)), at);
        }
    }

    void Lists(EquatableList<string> path, IReadOnlyList<object> before, IReadOnlyList<object> after, Position at)
    {
        if (before.Concat(after).FirstOrDefault() is not { } any)
            return;
        // Words have no identity. Those that two lists of one length do not share are paired in the order of the lists.
        var areWords = IsText(Unlocated(any)!);
        var counterparts = areWords && before.Count != after.Count
            ? Pairing.Of(before, after, member => member)
            : Pairing.Of(before, after, member => member, areWords ? _ => "" : Identity, areWords ? _ => "" : IdentityToday);
        foreach (var (member, counterpart) in after.Zip(counterparts))
        {
            var old = counterpart < 0 ? null : before[counterpart];
            if (areWords)
            {
                Values(path, old, member, at);
                continue;
            }
            var place = (member as ILocated)?.At ?? at;
            if (old is null)
                changes.Add(new ValueChange(path, null, Identity(member), place));
            Records([.. path, Identity(member)], Unlocated(old), Unlocated(member), place, skip: 1);
        }
        foreach (var removed in Pairing.Unpaired(before, counterparts))
            changes.Add(new ValueChange(path, Name(removed), null, at));
        Order(path, before, after, counterparts, at);
    }

    // A piece of evidence goes on when its source is given another id, which is told with the source.
    string IdentityToday(object member) =>
        names is not null && Unlocated(member) is Evidence { Source.Value: var source } ? names.Sources(source) : Identity(member);

    void Order(EquatableList<string> path, IReadOnlyList<object> before, IReadOnlyList<object> after, int[] counterparts, Position at)
    {
        if (Pairing.IsReordered(counterparts))
            changes.Add(new ValueChange([.. path, "order"], Names(before), Names(after), (after[0] as ILocated)?.At ?? at));

        static string Names(IEnumerable<object> members) => string.Join(", ", members.Select(Name));
    }

    // The automatic properties of a type, in the order of the source; others are worked out from these. What the knowledge
    // base says of itself is the folder that it was read from, and what a recorded change is of stands in its id.
    static PropertyInfo[] PropertiesOf(Type type) => Properties.GetOrAdd(type, static type =>
    [
        .. from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
           where property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is not null
               && property.PropertyType != typeof(Position)
               && !(type == typeof(KnowledgeBase) && property.Name == nameof(KnowledgeBase.Folder))
               && !(typeof(RecordedChange).IsAssignableFrom(type)
                   && property.Name is not (nameof(RecordedChange.Id) or nameof(RecordedChange.OfFact.Was) or nameof(RecordedChange.OfFact.Now)))
           orderby property.MetadataToken
           select property,
    ]);

    static object? ValueIn(object? record, PropertyInfo property) => record is null ? null : property.GetValue(record);

    static object? Unlocated(object? value) => value is ILocated located ? located.Value : value;

    static IReadOnlyList<object> Members(object? list) => list is IEnumerable members ? [.. members.Cast<object>()] : [];

    static bool IsText(object value) => value is string or ValueType or Answer;

    static string? Name(object member) => IsText(Unlocated(member)!) ? Text(Unlocated(member)) : Identity(member);

    static string? Text(object? value) => Unlocated(value) switch
    {
        null => null,
        Enum word => Ids.Of(word.ToString()),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString(),
    };

    static string? KeyOf(PropertyInfo property) => Keys.TryGetValue(property.Name, out var key) ? key : Ids.Of(property.Name);

    static string KindOf(object record) => record is AnswerKind kind ? kind.Name : Ids.Of(record.GetType().Name);

    // What kind of entry a property has a list of; null for all else.
    static Type? EntryType(PropertyInfo property)
    {
        var type = property.PropertyType;
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(EquatableList<>))
            return null;
        var member = type.GenericTypeArguments[0];
        if (member.IsGenericType)
            member = member.GenericTypeArguments[0];
        return Entries.Contains(member) ? member : null;
    }
}
