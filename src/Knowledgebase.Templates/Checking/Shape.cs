using System.Collections.Immutable;
using Knowledgebase.Templates.Functions;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Checking;

/// <summary>What is known of a value before there is one.</summary>
internal abstract record Shape
{
    Shape()
    {
    }

    /// <summary>Anything at all, so that nothing can be said against what a template does with it.</summary>
    public static Shape Any { get; } = new Unknown();

    /// <summary>Null for sure. Whether a template minds is for the rendering to say.</summary>
    public static Shape Missing { get; } = new Null();

    public static Shape Text { get; } = new Value(typeof(string));

    public static Shape Number { get; } = new Value(typeof(int));

    public static Shape Boolean { get; } = new Value(typeof(bool));

    public static Shape Markup { get; } = new Value(typeof(Html));

    /// <summary>
    /// What a property of a .NET type gives. Interfaces may be anything but for those of lists and dictionaries; of a
    /// type that may be null, what it is when it is not.
    /// </summary>
    public static Shape Of(Type type)
    {
        var known = Nullable.GetUnderlyingType(type) ?? type;
        var isOpen = known == typeof(object) || known.IsInterface && !ValueMembers.IsListOrDictionary(known);
        return isOpen ? Any : new Value(known);
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
        var all = AlternativesOf(left).Union(AlternativesOf(right)).ToImmutableArray();
        return all.Length > MostAlternatives ? Any : new OneOf(all);
    }

    /// <inheritdoc cref="Either(Shape, Shape)" />
    public static Shape Either(IEnumerable<Shape> shapes) => shapes.Aggregate(Missing, Either);

    public static ImmutableArray<Shape> AlternativesOf(Shape shape) => shape is OneOf several ? several.Alternatives : [shape];

    /// <summary>More than this are no knowledge any more.</summary>
    const int MostAlternatives = 16;

    internal sealed record Unknown : Shape;

    internal sealed record Null : Shape;

    /// <summary>A value of a .NET type, or of one derived from it.</summary>
    internal sealed record Value(Type Type) : Shape;

    /// <summary>A list that a template or a function made.</summary>
    internal sealed record List(Shape Item) : Shape;

    /// <summary>An object that a template made. It may have other members as well, which then read as null.</summary>
    internal sealed record Made(ImmutableDictionary<string, Shape> Members) : Shape
    {
        public bool Equals(Made? other) => other is not null && HaveEqualMembers(Members, other.Members);

        public override int GetHashCode() => Members.Count;
    }

    /// <summary><c>$</c>: what a function or an included template was given.</summary>
    internal sealed record Given(ImmutableArray<Shape> InOrder, ImmutableDictionary<string, Shape> Named) : Shape
    {
        public bool Equals(Given? other) =>
            other is not null && InOrder.SequenceEqual(other.InOrder) && HaveEqualMembers(Named, other.Named);

        public override int GetHashCode() => HashCode.Combine(InOrder.Length, Named.Count);
    }

    /// <summary>A function that a template defines.</summary>
    internal sealed record Function(FunctionSyntax Syntax) : Shape
    {
        public bool Equals(Function? other) => ReferenceEquals(Syntax, other?.Syntax);

        public override int GetHashCode() => Syntax.Name.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>A built-in function as a value.</summary>
    internal sealed record BuiltInFunction(BuiltIn BuiltIn) : Shape;

    /// <summary>One of several, depending on the way that was taken. None of them is itself one of several.</summary>
    internal sealed record OneOf(ImmutableArray<Shape> Alternatives) : Shape
    {
        public bool Equals(OneOf? other) =>
            other is not null && Alternatives.Length == other.Alternatives.Length && Alternatives.All(other.Alternatives.Contains);

        public override int GetHashCode() => Alternatives.Length;
    }

    public static bool HaveEqualMembers(ImmutableDictionary<string, Shape> left, ImmutableDictionary<string, Shape> right) =>
        left.Count == right.Count && left.All(member => right.TryGetValue(member.Key, out var other) && member.Value == other);
}
