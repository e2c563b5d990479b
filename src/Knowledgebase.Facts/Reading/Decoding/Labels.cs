using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Looks whether readers can tell apart what they are shown side by side.</summary>
internal static class Labels
{
    /// <summary>The members as they are; one that is called like an earlier one is reported. Capitals, spaces and hyphens make no difference.</summary>
    public static EquatableList<Located<T>> ToldApartBy<T>(this EquatableList<Located<T>> members, Func<T, string> label, Report report)
    {
        var firsts = new Dictionary<string, Position>(StringComparer.Ordinal);
        foreach (var (member, at) in members)
            if (ComparableName.Of(label(member)) is { Length: > 0 } alike && !firsts.TryAdd(alike, at))
                report.Add(ReadingRules.SameLabel, at, $"Readers see {label(member)} here and at {firsts[alike]}, and cannot tell the two apart. Call one of them otherwise.");
        return members;
    }
}
