namespace Knowledgebase.Facts.Model;

/// <summary>
/// A value and the place it was read from. Two of them are equal when their values are, so that a fact
/// stays equal to itself when a line is added above it.
/// </summary>
public readonly record struct Located<T>(T Value, Position At) : ILocated
{
    /// <summary>Compares the values alone.</summary>
    public bool Equals(Located<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <summary>The hash of the value alone.</summary>
    public override int GetHashCode() => Value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(Value);

    /// <summary>The value's own text.</summary>
    public override string ToString() => Value?.ToString() ?? "";

    object? ILocated.Value => Value;
}

/// <summary>A value and its place, for those who do not know the type of the value.</summary>
internal interface ILocated
{
    object? Value { get; }

    Position At { get; }
}
