using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Sources.Recording;

/// <summary>Changes sources in the text of a file of the registry.</summary>
internal static class SourceFileEdit
{
    /// <summary>
    /// The text with these changes in it. It is read again before anyone writes it: where it does not say exactly what
    /// it should, it is not given out.
    /// </summary>
    /// <param name="name">The name of the file, as it is shown to people.</param>
    /// <param name="updates">The sources by what they should become, by id.</param>
    /// <param name="today">The day that nothing can have been read after.</param>
    /// <returns>The new text; or, in its place, why there is none.</returns>
    public static (string? Text, string? Obstacle) Apply(
        string name, string text, IReadOnlyDictionary<string, Source> updates, Today today)
    {
        if (SourceFile.Read(name, text, today) is not { } before)
            return (null, $"{name} has mistakes in it. Run `check`, and mend them first.");

        var lines = new YamlLines(text);
        // From the last to the first, so that the places of those above stay right.
        foreach (var (source, at) in before.Reverse())
        {
            if (!updates.TryGetValue(source.Id, out var wanted))
                continue;
            if (!Set(lines, at.Line, source, wanted))
                return (null, $"{at}: {source.Id} is not written with one key a line, so nothing was changed in this file. Write it like the others.");
        }

        var edited = lines.ToString();
        var after = SourceFile.Read(name, edited, today)?.Select(source => source.Value);
        var expected = before.Select(source => updates.GetValueOrDefault(source.Value.Id, source.Value));
        return after is not null && after.SequenceEqual(expected)
            ? (edited, null)
            : (null, $"{name} is laid out in a way that could not be changed without changing what it says. Write each source with one key a line, like the others.");
    }

    static bool Set(YamlLines lines, int at, Source source, Source wanted) =>
        (source.Archive == wanted.Archive || lines.Set(at, "archive", Scalar(wanted.Archive), "url"))
        && (source.Accessed == wanted.Accessed || lines.Set(at, "accessed", $"{wanted.Accessed}"))
        && (source.Via == wanted.Via || lines.Set(at, "via", "live"))
        && (source.Fingerprint == wanted.Fingerprint || lines.Set(at, "fingerprint", wanted.Fingerprint?.ToString(), "language", "via", "accessed"))
        && (source.Changed == wanted.Changed || lines.Set(at, "changed", wanted.Changed?.ToString(), "fingerprint", "language", "via"))
        && (source.VanishedQuotes.Equals(wanted.VanishedQuotes)
            || lines.Set(at, "vanished-quotes", List(wanted.VanishedQuotes), "changed", "fingerprint"));

    static string? List(EquatableList<string> texts) => texts.Count == 0 ? null : $"[{string.Join(", ", texts.Select(Quoted))}]";

    // YAML reads an address as one unless it ends like a key.
    static string? Scalar(string? address) => address?.EndsWith(':') == true ? Quoted(address) : address;

    static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
