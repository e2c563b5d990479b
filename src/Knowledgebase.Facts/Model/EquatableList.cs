using System.Collections;
using System.Runtime.CompilerServices;

namespace Knowledgebase.Facts.Model;

/// <summary>
/// An immutable list that equals another with equal members in the same order. Records that hold one
/// compare as their readers expect, which arrays and <c>ImmutableArray</c> would not give them.
/// </summary>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
public sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    readonly T[] members;

    internal EquatableList(T[] members) => this.members = members;

    /// <summary>The list without members.</summary>
    public static EquatableList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => members.Length;

    /// <inheritdoc/>
    public T this[int index] => members[index];

    /// <inheritdoc/>
    public bool Equals(EquatableList<T>? other) => other is not null && members.AsSpan().SequenceEqual(other.members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var member in members)
            hash.Add(member);
        return hash.ToHashCode();
    }

    /// <summary>Walks the members without allocating.</summary>
    public Enumerator GetEnumerator() => new(members);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => members.GetEnumerator();

    /// <summary>What <c>foreach</c> walks a list with.</summary>
    public struct Enumerator
    {
        readonly T[] members;
        int index;

        internal Enumerator(T[] members) => (this.members, index) = (members, -1);

        /// <summary>The member that has been reached.</summary>
        public readonly T Current => members[index];

        /// <summary>Goes on to the next member; false past the last.</summary>
        public bool MoveNext() => ++index < members.Length;
    }
}

/// <summary>Makes lists, for collection expressions and queries.</summary>
public static class EquatableList
{
    /// <summary>A list of these members, as a collection expression asks for it.</summary>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> members) =>
        members.IsEmpty ? EquatableList<T>.Empty : new EquatableList<T>(members.ToArray());

    /// <summary>A list of what a query gives.</summary>
    public static EquatableList<T> ToEquatableList<T>(this IEnumerable<T> members)
    {
        var array = members.ToArray();
        return array.Length == 0 ? EquatableList<T>.Empty : new EquatableList<T>(array);
    }
}
