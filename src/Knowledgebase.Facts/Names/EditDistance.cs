namespace Knowledgebase.Facts.Names;

/// <summary>How many slips of the hand lie between two words.</summary>
internal static class EditDistance
{
    /// <summary>Words are compared up to this length; what follows counts as equal.</summary>
    const int Longest = 128;

    /// <summary>
    /// The distance of Damerau and Levenshtein, each letter changed once at most: letters added, left out,
    /// taken for another, and neighbours swapped.
    /// </summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = one[..Math.Min(one.Length, Longest)];
        other = other[..Math.Min(other.Length, Longest)];
        // Three rows of the table: for the first word without its last two letters, without its last, and whole.
        Span<int> beforePrevious = stackalloc int[Longest + 1];
        Span<int> previous = stackalloc int[Longest + 1];
        Span<int> current = stackalloc int[Longest + 1];
        for (var j = 0; j <= other.Length; j++)
            current[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var freed = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = freed;
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = one[i - 1] == other[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }
        }
        return current[other.Length];
    }
}
