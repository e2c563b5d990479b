namespace Knowledgebase.Facts;

/// <summary>What a finding is limited to. Several restrictions hold together; the ids within one are alternatives.</summary>
public sealed record Applicability(EquatableList<Restriction> Restrictions)
{
    /// <summary>Applies to everyone.</summary>
    public static Applicability Everyone { get; } = new([]);

    /// <summary>
    /// A text that is the same for two that mean the same, whatever the order of their keys and ids.
    /// </summary>
    public string Key => string.Join(';',
        Restrictions.Select(restriction =>
                $"{restriction.Kind.Value}={string.Join(',', restriction.Ids.Select(id => id.Value).Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal));

    /// <summary>Whether there can be someone to whom both apply: no restriction of one shuts out all that the other allows.</summary>
    public bool Overlaps(Applicability other) => Restrictions.All(restriction =>
        other.Restrictions.FirstOrDefault(same => same.Kind == restriction.Kind) is not { } limit
        || limit.Ids.Intersect(restriction.Ids).Any());
}

/// <summary>A limit of one kind.</summary>
/// <param name="Kind">The id of a <see cref="ScopeKind"/>, or <see cref="ScopeKind.Edition"/>.</param>
/// <param name="Ids">Ids of that kind: of the vocabulary, or of the platform's editions.</param>
public sealed record Restriction(Located<string> Kind, EquatableList<Located<string>> Ids);
