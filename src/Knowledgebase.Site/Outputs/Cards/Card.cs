namespace Knowledgebase.Site.Outputs.Cards;

/// <summary>What a share card says.</summary>
/// <param name="Site">The title of the site.</param>
/// <param name="Answer">The answer in words; null for what is no question.</param>
/// <param name="Detail">The standing and the day, or what else there is to say in a line.</param>
/// <param name="Rating">The id of the rating, which gives the colour; empty for none.</param>
internal sealed record Card(string Site, string Title, string? Answer, string Detail, string Rating)
{
    /// <summary>All that it says, as the text in place of the picture.</summary>
    public string Text => string.Join(" · ", new[] { Title, Answer, Detail, Site }.Where(part => !string.IsNullOrEmpty(part)));
}
