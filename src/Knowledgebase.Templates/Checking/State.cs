using System.Collections.Immutable;

namespace Knowledgebase.Templates.Checking;

/// <summary>What is known of the variables at one place of a template.</summary>
/// <param name="Globals">Those that a template has assigned by then.</param>
/// <param name="Locals">The same for the function or included template in which the place stands.</param>
/// <param name="IsLost">Whether variables were set whose names nobody knows, so that any may be anything.</param>
internal sealed record State(ImmutableDictionary<string, Shape> Globals, ImmutableDictionary<string, Shape> Locals, bool IsLost)
{
    public static readonly State Empty =
        new(ImmutableDictionary<string, Shape>.Empty, ImmutableDictionary<string, Shape>.Empty, IsLost: false);

    /// <summary>The state where two ways meet. Null is a way that is never taken.</summary>
    /// <param name="unassigned">What a global variable is that only one of them has assigned.</param>
    public static State? Join(State? left, State? right, Func<string, Shape> unassigned)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
            return left ?? right;
        return new State(
            Join(left.Globals, right.Globals, unassigned),
            Join(left.Locals, right.Locals, static _ => Shape.Missing),
            left.IsLost || right.IsLost);
    }

    public bool Equals(State? other) =>
        other is not null && IsLost == other.IsLost && Shape.HaveEqualMembers(Globals, other.Globals) && Shape.HaveEqualMembers(Locals, other.Locals);

    public override int GetHashCode() => HashCode.Combine(Globals.Count, Locals.Count);

    static ImmutableDictionary<string, Shape> Join(
        ImmutableDictionary<string, Shape> left, ImmutableDictionary<string, Shape> right, Func<string, Shape> unassigned)
    {
        if (ReferenceEquals(left, right))
            return left;
        var joined = left.ToBuilder();
        foreach (var (name, shape) in right)
            joined[name] = Shape.Either(left.GetValueOrDefault(name) ?? unassigned(name), shape);
        foreach (var (name, shape) in left)
        {
            if (!right.ContainsKey(name))
                joined[name] = Shape.Either(shape, unassigned(name));
        }

        return joined.ToImmutable();
    }
}
