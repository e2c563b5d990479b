using System.Collections;
using System.Collections.Immutable;
using Knowledgebase.Site.Templating.Rendering;

namespace Knowledgebase.Site.Templating.Checking;

/// <summary>What is known of a value before there is one: the .NET types that it may have. None means null for sure.</summary>
internal sealed record Shape
{
    /// <summary>More than this are no knowledge any more.</summary>
    const int MostTypes = 16;

    readonly ImmutableArray<Type> types;

    /// <summary>Members of an object that a template made. It may have others as well.</summary>
    readonly ImmutableDictionary<string, Shape> members = ImmutableDictionary<string, Shape>.Empty;

    Shape(params ImmutableArray<Type> types) => this.types = types;

    Shape(ImmutableDictionary<string, Shape> members)
        : this(typeof(object)) => this.members = members;

    /// <summary>Anything at all, so that nothing can be said against what a template does with it.</summary>
    public static Shape Any { get; } = new(typeof(object));

    /// <summary>Null for sure.</summary>
    public static Shape Missing { get; } = new();

    public static Shape Text { get; } = new(typeof(string));

    public static Shape Number { get; } = new(typeof(int));

    public static Shape Boolean { get; } = new(typeof(bool));

    public static Shape Markup { get; } = new(typeof(Html));

    /// <summary>What a loop over the value gives.</summary>
    public Shape Item => Either(types.Select(ItemOf));

    /// <summary>What a key or a place leads to that only the rendering knows.</summary>
    public Shape Entry => Either(types.Select(type => ModelMembers.ValueOfKeys(type) is { } value ? Of(value) : ItemOf(type)));

    /// <summary>The members that people may have meant.</summary>
    public IEnumerable<string> MemberNames =>
        types.SelectMany(type => IsSequence(type) ? ["size"] : FamilyOf(type).SelectMany(one => ModelMembers.Of(one).Names)).Concat(members.Keys);

    /// <summary>Whether the properties of one type are all that the value has.</summary>
    public bool HasOnlyProperties => IsKnown && types is [var type] && !IsSequence(type);

    /// <summary>Whether it is more than that the value may be anything, or nothing.</summary>
    public bool IsKnown => types.Length > 0 && types[0] != typeof(object);

    /// <summary>The shape in a message.</summary>
    public string Name => string.Join(" or ", types.Select(type => IsSequence(type) ? "a list" : ModelMembers.NameOf(type)).Distinct());

    /// <summary>
    /// What a property of a .NET type gives: of <c>object</c> and of interfaces other than those of lists and dictionaries nothing
    /// is known; of a type that may be null, what it is when it is not.
    /// </summary>
    public static Shape Of(Type type)
    {
        var known = Nullable.GetUnderlyingType(type) ?? type;
        return known.IsInterface && !IsSequence(known) ? Any : new(known);
    }

    /// <summary>A list that a template or a function made.</summary>
    public static Shape ListOf(Shape items) => new(items.types is [var only] ? typeof(IEnumerable<>).MakeGenericType(only) : typeof(IEnumerable));

    /// <summary>An object that a template made.</summary>
    public static Shape ObjectOf(ImmutableDictionary<string, Shape> members) => new(members);

    /// <summary>What a value is that may be either. Null adds nothing to what else it may be.</summary>
    public static Shape Either(Shape left, Shape right)
    {
        if (left == right || right == Missing)
            return left;
        if (left == Missing)
            return right;
        var all = left.types.Union(right.types).ToImmutableArray();
        return all.Length > MostTypes || all.Contains(typeof(object)) ? Any : new(all);
    }

    public static Shape Either(IEnumerable<Shape> shapes) => shapes.Aggregate(Missing, Either);

    /// <summary>What a member is; null where no value of this shape has it.</summary>
    public Shape? Member(string name)
    {
        if (this == Missing || members.ContainsKey(name))
            return members.GetValueOrDefault(name, Missing);
        var found = types.Select(type => MemberOf(type, name)).OfType<Shape>().ToList();
        return found.Count == 0 ? null : Either(found);
    }

    public bool Equals(Shape? other) => other is not null
        && types.Length == other.types.Length && types.All(other.types.Contains)
        && members.Count == other.members.Count && members.All(member => other.members.GetValueOrDefault(member.Key) == member.Value);

    public override int GetHashCode() => types.Length;

    static bool IsSequence(Type type) => typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string);

    static Shape ItemOf(Type type)
    {
        var items = type.GetInterfaces().Prepend(type)
            .Where(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .Select(list => list.GenericTypeArguments[0])
            .ToList();
        return type == typeof(string) ? Text : items is [var only] ? Of(only) : Any;
    }

    /// <summary>A type that others derive from stands for all of them: a member that any of its assembly has is there.</summary>
    static Shape? MemberOf(Type type, string name)
    {
        if (ModelMembers.ValueOfKeys(type) is { } entry)
            return Of(entry);
        if (type == typeof(string) || IsSequence(type))
            return name == "size" ? Number : null;
        var found = FamilyOf(type)
            .SelectMany(ModelMembers.PropertiesOf)
            .Where(member => member.Name == name)
            .Select(member => Of(member.Property.PropertyType))
            .ToList();
        var mayHaveMore = type is { IsSealed: false, IsValueType: false, IsVisible: true };
        return found.Count > 0 ? Either(found) : mayHaveMore ? Any : null;
    }

    static IEnumerable<Type> FamilyOf(Type type) =>
        type.IsSealed || type.IsValueType || type == typeof(object) ? [type] : [type, .. type.Assembly.GetTypes().Where(other => other.IsSubclassOf(type))];
}
