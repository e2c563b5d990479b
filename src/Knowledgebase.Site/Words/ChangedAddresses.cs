using System.Globalization;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Markdown;

namespace Knowledgebase.Site.Words;

/// <summary>Tells which addresses pages lead to now and which they no longer lead to.</summary>
internal static class ChangedAddresses
{
    /// <param name="subject">What the change is of, in words.</param>
    public static IEnumerable<ChangeLine> Of(FormattableString subject, KnowledgeBaseChange change) =>
        from value in change.Values.Where(value => value.IsAddress).Concat(Links(change))
        let words = ValueWords.Of(value with { Before = Ascii(value.Before), After = Ascii(value.After) })
        select new ChangeLine($"{subject}, {words}", value.At, []);

    // What a page of prose links to.
    static IEnumerable<ValueChange> Links(KnowledgeBaseChange change)
    {
        if (change is not KnowledgeBaseChange.OfEntry { Entry: Prose page } of)
            return [];
        var (before, after) = (AddressesIn(of.Before), AddressesIn(of.After));
        var (gone, added) = (before.Except(after).ToList(), after.Except(before).ToList());
        return Enumerable.Range(0, Math.Max(gone.Count, added.Count)).Select(index =>
            new ValueChange(["link"], gone.ElementAtOrDefault(index), added.ElementAtOrDefault(index), of.At ?? page.BodyAt));
    }

    static IReadOnlyList<string> AddressesIn(object? page) => page is Prose prose ? [.. MarkdownText.Links(prose.Body).Select(link => link.Address)] : [];

    // Letters of other scripts can look like those of a well-known address.
    static string? Ascii(string? address) => address is null ? null : string.Concat(address.Select(character =>
        char.IsAscii(character) ? character.ToString() : string.Create(CultureInfo.InvariantCulture, $@"\u{(int)character:x4}")));
}
