using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Knowledgebase.Templates.Functions;

/// <summary>Keeps the regular expressions of templates, of which there are few, since reading one takes longer than using it.</summary>
internal static class Patterns
{
    const int Kept = 64;

    static readonly ConcurrentDictionary<(string, RegexOptions), Regex> Known = new();

    /// <exception cref="ArgumentException">The pattern is not one.</exception>
    public static Regex Of(string pattern, RegexOptions options, TimeSpan timeLimit)
    {
        if (Known.TryGetValue((pattern, options), out var known))
            return known;
        var read = new Regex(pattern, options, timeLimit);
        // Patterns that a template puts together anew each time would fill the memory.
        if (Known.Count < Kept)
            Known.TryAdd((pattern, options), read);
        return read;
    }
}
