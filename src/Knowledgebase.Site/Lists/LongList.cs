using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Lists;

/// <summary>
/// A list that grows with what is known, in parts that a page can carry. While it is short it stands whole at its
/// address. Beyond that each of its groups has a page of its own below it, such as <c>/events/2024/</c>, which goes on
/// at <c>/events/2024/2/</c> where the group is long itself.
/// </summary>
/// <param name="Address">Where the list stands.</param>
/// <param name="Most">How many entries a page can carry.</param>
/// <param name="Groups">In reading order; none is empty.</param>
internal sealed record LongList<T>(string Address, int Most, IReadOnlyList<ListGroup<T>> Groups)
{
    /// <summary>Whether it stands on one page.</summary>
    public bool IsWhole { get; } = Groups.Sum(group => group.Entries.Count) <= Most;

    /// <summary>The pages below the list's own; none while it is whole.</summary>
    public IEnumerable<ListPart<T>> Parts() => IsWhole ? [] : Groups.SelectMany(PartsOf);

    /// <summary>The list's own page, and the pages below it, all of one template.</summary>
    /// <param name="first">What the list's own page is given.</param>
    /// <param name="ofPart">What a page below it is given.</param>
    public IEnumerable<Page> Pages(string template, Func<PageModel> first, Func<ListPart<T>, PageModel> ofPart) =>
        Parts().Select(part => new Page(part.Address, template, () => ofPart(part))).Prepend(new Page(Address, template, first));

    /// <summary>Where each group begins; empty while the list is whole.</summary>
    public IReadOnlyList<PartLink> Links(ListGroup<T>? here = null) =>
        IsWhole ? [] : [.. Groups.Select(group => new PartLink(group.Label, AddressOf(group), group.Entries.Count, group == here))];

    /// <summary>Where the page of a group stands; null while the list is whole.</summary>
    public string? AddressOf(string path) => IsWhole ? null : $"{Address}{path}/";

    string AddressOf(ListGroup<T> group) => $"{Address}{group.Path}/";

    IEnumerable<ListPart<T>> PartsOf(ListGroup<T> group) => NumberedPages.Of(AddressOf(group), Most, group, Links(group));
}

/// <summary>Entries of a long list that belong together.</summary>
/// <param name="Path">What stands for it in addresses, such as "2024".</param>
/// <param name="Label">The same for people.</param>
internal sealed record ListGroup<T>(string Path, string Label, IReadOnlyList<T> Entries);

/// <summary>A page of a long list.</summary>
/// <param name="Group">All entries of the group, of which the page has some.</param>
internal sealed record ListPart<T>(string Address, ListGroup<T> Group, IReadOnlyList<T> Entries, PartView View);
