using System.Collections;
using System.Collections.Immutable;
using Knowledgebase.Site.Templating.Rendering;

namespace Knowledgebase.Site.Templating.Checking;

/// <summary>What is known of a value before there is one.</summary>
internal abstract record Shape
{
    /// <summary>More than this are no knowledge any more.</summary>
    const int MostAlternatives = 16;

    Shape()
    {
    }

    /// <summary>Anything at all, so that nothing can be said against what a template does with it.</summary>
    public static Shape Any { get; } = new Unknown();

    /// <summary>Null for sure.</summary>
    public static Shape Missing { get; } = new Null();

    public static Shape Text { get; } = new Value(typeof(string));

    public static Shape Number { get; } = new Value(typeof(int));

    public static Shape Boolean { get; } = new Value(typeof(bool));

    public static Shape Markup { get; } = new Value(typeof(Html));

    /// <summary>
    /// What a property of a .NET type gives: of <c>object</c> and of interfaces other than those of lists and dictionaries nothing
    /// is known; of a type that may be null, what it is when it is not.
    /// </summary>
    public static Shape Of(Type type)
    {
        var known = Nullable.GetUnderlyingType(type) ?? type;
        return known == typeof(object) || known.IsInterface && !IsSequence(known) ? Any : new Value(known);
    }

    /// <summary>What a value is that may be either. Null adds nothing to what else it may be.</summary>
    public static Shape Either(Shape left, Shape right)
    {
        if (left == right || right is Null)
            return left;
        if (left is Null)
            return right;
        if (left is Unknown || right is Unknown)
            return Any;
        var all = left.Alternatives.Union(right.Alternatives).ToImmutableArray();
        return all.Length > MostAlternatives ? Any : new OneOf(all);
    }

    public static Shape Either(IEnumerable<Shape> shapes) => shapes.Aggregate(Missing, Either);

    /// <summary>What a loop over the value gives.</summary>
    public Shape Item => Either(Alternatives.Select(alternative => alternative switch
    {
        List list => list.Items,
        Value value => ItemOf(value.Type),
        Null => Missing,
        _ => Any,
    }));

    /// <summary>What a member is; null where no value of this shape has it.</summary>
    public Shape? Member(string name)
    {
        var found = Alternatives.Select(alternative => alternative switch
        {
            Value value => MemberOf(value.Type, name),
            List => name == "size" ? Number : null,
            Made made => made.IsClosed ? made.Members.GetValueOrDefault(name) : made.Members.GetValueOrDefault(name) ?? Any,
            Null => Missing,
            _ => Any,
        }).OfType<Shape>().ToList();
        return found.Count == 0 ? null : Either(found);
    }

    /// <summary>The members that people may have meant.</summary>
    public IEnumerable<string> MemberNames => Alternatives.SelectMany(alternative => alternative switch
    {
        Value value when IsSequence(value.Type) => ["size"],
        Value value => FamilyOf(value.Type).SelectMany(type => ModelMembers.Of(type).Names),
        List => ["size"],
        Made made => made.Members.Keys,
        _ => (IEnumerable<string>)[],
    });

    /// <summary>The shape in a message.</summary>
    public string Name => string.Join(" or ", Alternatives.Select(alternative => alternative switch
    {
        Value value when IsSequence(value.Type) => "a list",
        List => "a list",
        Value value => ModelMembers.NameOf(value.Type),
        _ => "a value",
    }).Distinct());

    /// <summary>Whether values of the type are lists or dictionaries.</summary>
    public static bool IsSequence(Type type) => typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string);

    ImmutableArray<Shape> Alternatives => this is OneOf one ? one.Several : [this];

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
        type.IsSealed || type.IsValueType ? [type] : [type, .. type.Assembly.GetTypes().Where(other => other.IsSubclassOf(type))];

    internal sealed record Unknown : Shape;

    internal sealed record Null : Shape;

    /// <summary>A value of a .NET type, or of one derived from it.</summary>
    internal sealed record Value(Type Type) : Shape;

    /// <summary>A list that a template or a function made.</summary>
    internal sealed record List(Shape Items) : Shape;

    /// <summary>An object with these members: one that a template made may have others as well.</summary>
    internal sealed record Made(ImmutableDictionary<string, Shape> Members, bool IsClosed = false) : Shape
    {
        public bool Equals(Made? other) => other is not null && Members.Count == other.Members.Count
            && Members.All(member => other.Members.TryGetValue(member.Key, out var same) && member.Value == same);

        public override int GetHashCode() => Members.Count;
    }

    /// <summary>One of several. None of them is itself one of several.</summary>
    internal sealed record OneOf(ImmutableArray<Shape> Several) : Shape
    {
        public bool Equals(OneOf? other) => other is not null && Several.Length == other.Several.Length && Several.All(other.Several.Contains);

        public override int GetHashCode() => Several.Length;
    }
}
