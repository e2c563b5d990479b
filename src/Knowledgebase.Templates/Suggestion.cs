namespace Knowledgebase.Templates;

/// <summary>What could have been meant by a name that does not exist.</summary>
internal static class Suggestion
{
    /// <summary>More names than this are not listed: nobody reads on to the one they need.</summary>
    const int LongestList = 12;

    /// <summary>Half a sentence to put behind a message: the nearest name, and all of them where they are few.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        var names = known.Distinct().Order(StringComparer.Ordinal).ToList();
        var nearest = Nearest(name, names);
        var guess = nearest is null ? "" : $"; is it `{nearest}`?";
        if (names.Count is 0 or > LongestList)
            return guess;
        return $"{(nearest is null ? "." : guess)} Known here: {string.Join(", ", names)}.";
    }

    static string? Nearest(string name, List<string> names)
    {
        // A third of the letters may differ; beyond that two words only look alike by accident.
        var allowed = Math.Max(1, name.Length / 3);
        return names
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(candidate => candidate.Distance <= allowed)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>How many letters must be added, taken away or changed to make one word the other (Levenshtein).</summary>
    static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(change, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
