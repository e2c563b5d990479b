using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site;

/// <summary>What a build is made from and where it goes.</summary>
/// <param name="Input">The folder of the facts.</param>
/// <param name="Theme">The folder of templates and assets.</param>
/// <param name="Output">The folder that the site replaces.</param>
/// <param name="Today">The day that freshness is judged by. The same folders and day give the same bytes.</param>
public sealed record BuildRequest(string Input, string Theme, string Output, Today Today)
{
    /// <summary>Where it is published.</summary>
    public Publication Publication { get; init; } = Publication.AsInSettings;

    /// <summary>The names of those who contributed, as the page about the site shows them.</summary>
    public EquatableList<string> Contributors { get; init; } = [];

    /// <summary>A folder for share cards that later builds need not draw again; null for none.</summary>
    public string? CardCache { get; init; }

    /// <summary>A folder of the user's, outside of the three, where a build keeps what it was made from; null to keep nothing.</summary>
    public string? StateFolder { get; init; }
}
