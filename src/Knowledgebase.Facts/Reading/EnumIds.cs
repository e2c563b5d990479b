namespace Knowledgebase.Facts.Reading;

/// <summary>The ids under which the members of an enumeration stand in the input.</summary>
internal static class EnumIds<T>
    where T : struct, Enum
{
    static readonly Dictionary<string, T> ById =
        Enum.GetValues<T>().ToDictionary(member => Ids.Of(member.ToString()), StringComparer.Ordinal);

    /// <summary>The ids, in the order of the members.</summary>
    public static IReadOnlyCollection<string> All => ById.Keys;

    /// <summary>The member with this id, or null.</summary>
    public static T? Find(string id) => ById.TryGetValue(id, out var member) ? member : null;
}
