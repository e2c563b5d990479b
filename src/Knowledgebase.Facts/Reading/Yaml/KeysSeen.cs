namespace Knowledgebase.Facts.Reading.Yaml;

/// <summary>The keys of one group so far. Few are compared one by one, many are looked up.</summary>
internal struct KeysSeen
{
    const int Few = 12;

    List<Node.Scalar>? few;
    Dictionary<string, Position>? many;

    /// <summary>Where the key stood before; null where this is its first time.</summary>
    public Position? FirstOf(Node.Scalar key)
    {
        if (many is not null)
            return many.TryAdd(key.Text, key.At) ? null : many[key.Text];
        few ??= new List<Node.Scalar>(8);
        foreach (var earlier in few)
            if (earlier.Text == key.Text)
                return earlier.At;
        few.Add(key);
        if (few.Count > Few)
            many = few.ToDictionary(earlier => earlier.Text, earlier => earlier.At, StringComparer.Ordinal);
        return null;
    }
}
