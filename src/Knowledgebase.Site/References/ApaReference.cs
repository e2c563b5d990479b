using System.Globalization;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.References;

/// <summary>A citation of a page by a group of authors (APA style, 7th edition, section 10.16).</summary>
internal static class ApaReference
{
    public static string Of(Reference reference) =>
        $"{Ended(reference.Author)} ({(reference.Checked is { } day ? Date(day) : "n.d.")}). {Ended(reference.Title)} {reference.Address}";

    static string Date(PartialDate day) => day.Earliest.ToString(day switch { { Day: not null } => "yyyy, MMMM d", { Month: not null } => "yyyy, MMMM", _ => "yyyy" }, CultureInfo.InvariantCulture);

    static string Ended(string text) => text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('!') ? text : text + ".";
}
