namespace Knowledgebase.Site.Views;

/// <summary>Where a part of a long list begins.</summary>
/// <param name="Label">What it is of, such as "2024" or "S".</param>
/// <param name="Count">How many entries it has.</param>
/// <param name="Here">Whether it is what the page shows.</param>
internal sealed record PartLink(string Label, string Address, int Count, bool Here);

/// <summary>What a page shows of a list that is too long for one.</summary>
/// <param name="Label">What all entries of the part have in common, such as "2024".</param>
/// <param name="Parts">All parts of the list.</param>
/// <param name="Number">Which page of the part it is, from 1.</param>
/// <param name="Of">How many pages the part has.</param>
internal sealed record PartView(string Label, IReadOnlyList<PartLink> Parts, int Number, int Of, Link? Previous, Link? Next)
{
    /// <summary>The title of the page, which no other page has.</summary>
    public string TitleAfter(string list) => Number == 1 ? $"{list}: {Label}" : $"{list}: {Label}, page {Number}";
}
