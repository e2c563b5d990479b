using System.Text.RegularExpressions;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Views;

/// <summary>Finds the words of the glossary in the texts of one page, each where it stands first.</summary>
internal sealed class Explainer
{
    readonly Glossary glossary;
    readonly List<WordNote> used = [];

    Explainer(Glossary glossary) => this.glossary = glossary;

    /// <summary>One for a page.</summary>
    public static Explainer Of(SiteContext context) => new(context.Glossary);

    /// <summary>The words that were found so far, with what they mean.</summary>
    public IReadOnlyList<WordNote> Used => used;

    /// <summary>A text in parts, of which some are words that the page has not explained before.</summary>
    public IReadOnlyList<TextPart> Parts(string text)
    {
        var parts = new List<TextPart>();
        var at = 0;
        foreach (var (start, length, entry) in glossary.In(text))
        {
            if (used.Any(word => word.Id == entry.Id))
                continue;
            used.Add(new WordNote(entry.Id, entry.Term, entry.Meaning, Urls.Word(entry.Id)));
            if (start > at)
                parts.Add(new TextPart(text[at..start], null));
            parts.Add(new TextPart(text.Substring(start, length), entry.Id));
            at = start + length;
        }
        if (at < text.Length)
            parts.Add(new TextPart(text[at..], null));
        return parts;
    }
}

/// <summary>A part of a text.</summary>
/// <param name="Word">The id of the word of the glossary that it is; null for what is none.</param>
internal sealed record TextPart(string Text, string? Word);

/// <summary>What a word of the glossary means, for the page that uses it.</summary>
internal sealed record WordNote(string Id, string Term, string Meaning, string Address);

/// <summary>The words of the glossary as they stand in texts.</summary>
internal sealed class Glossary
{
    readonly Dictionary<string, GlossaryEntry> exact = new(StringComparer.Ordinal);
    readonly Dictionary<string, GlossaryEntry> anyCase = new(StringComparer.OrdinalIgnoreCase);
    readonly Regex? pattern;

    public Glossary(IEnumerable<GlossaryEntry> entries)
    {
        foreach (var entry in entries)
            foreach (var form in entry.Forms.Select(form => form.Value).Prepend(entry.Term))
                _ = IsAbbreviation(form) ? exact.TryAdd(form, entry) : anyCase.TryAdd(form, entry);
        var forms = exact.Keys.Select(form => (Form: form, Pattern: Regex.Escape(form)))
            .Concat(anyCase.Keys.Select(form => (Form: form, Pattern: $"(?i:{Regex.Escape(form)})")))
            .OrderByDescending(form => form.Form.Length).ThenBy(form => form.Form, StringComparer.Ordinal)
            .Select(form => form.Pattern)
            .ToList();
        if (forms.Count > 0)
            pattern = new Regex($@"(?<![\p{{L}}\p{{Nd}}-])(?:{string.Join('|', forms)})(?![\p{{L}}\p{{Nd}}])", RegexOptions.CultureInvariant);
    }

    /// <summary>Where which words stand in a text, in its order.</summary>
    public IEnumerable<(int Start, int Length, GlossaryEntry Entry)> In(string text) =>
        from match in pattern?.Matches(text) ?? Enumerable.Empty<Match>()
        select (match.Index, match.Length, exact.GetValueOrDefault(match.Value) ?? anyCase[match.Value]);

    // "TURN" is no turn.
    static bool IsAbbreviation(string form) => !form.Any(char.IsLower);
}
