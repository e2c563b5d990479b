namespace Knowledgebase.Facts.Model;

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
    public bool Overlaps(Applicability other) => other.OverlapTest()(this);

    /// <summary>Whether others overlap with this one, for many that are asked about.</summary>
    public Predicate<Applicability> OverlapTest()
    {
        var limits = Restrictions.ToDictionary(
            restriction => restriction.Kind.Value,
            restriction => restriction.Ids.Select(id => id.Value).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        return other => other.Restrictions.All(restriction =>
            !limits.TryGetValue(restriction.Kind.Value, out var ids) || restriction.Ids.Any(id => ids.Contains(id.Value)));
    }
}

/// <summary>A limit of one kind.</summary>
/// <param name="Kind">The id of a <see cref="ScopeKind"/>, or <see cref="ScopeKind.Edition"/>.</param>
/// <param name="Ids">Ids of that kind: of the vocabulary, or of the platform's editions.</param>
public sealed record Restriction(Located<string> Kind, EquatableList<Located<string>> Ids);
