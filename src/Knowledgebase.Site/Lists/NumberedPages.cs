using System.Globalization;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Lists;

/// <summary>Entries in pages: the first stands at an address, the next at <c>2/</c> below it, and so on.</summary>
internal static class NumberedPages
{
    /// <param name="most">How many entries a page can carry.</param>
    /// <param name="parts">All parts of the list that the group belongs to, for readers to go on to.</param>
    public static IEnumerable<ListPart<T>> Of<T>(string address, int most, ListGroup<T> group, IReadOnlyList<PartLink> parts)
    {
        var pages = group.Entries.Chunk(most).ToList();
        return pages.Select((entries, index) => new ListPart<T>(
            AddressOf(index),
            group,
            entries,
            new PartView(
                group.Label,
                parts,
                index + 1,
                pages.Count,
                index > 0 ? LinkTo(index - 1) : null,
                index < pages.Count - 1 ? LinkTo(index + 1) : null)));

        string AddressOf(int index) => address + (index == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{index + 1}/"));

        Link LinkTo(int index) => new($"Page {index + 1} of {pages.Count}", AddressOf(index));
    }
}
