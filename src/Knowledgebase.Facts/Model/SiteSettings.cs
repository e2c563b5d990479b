namespace Knowledgebase.Facts.Model;

/// <summary>What <c>site.yml</c> says about the knowledge base as a whole.</summary>
/// <param name="Description">What the site is, in a sentence; null where the file has none.</param>
/// <param name="Address">Where the site is published: an absolute address that ends in a slash; <see cref="AnyHost"/> where nobody said.</param>
/// <param name="Repository">Where the facts are kept and corrected, or null.</param>
/// <param name="Licence">The SPDX id of the licence of the facts, or null.</param>
/// <param name="Featured">The ids of the platforms that comparisons show first, in that order.</param>
public sealed record SiteSettings(
    string Title,
    string? Description,
    string Address,
    string? Repository,
    string? Licence,
    EquatableList<Located<string>> Featured)
{
    /// <summary>The address of a site that may stand on any host: all that is added to it is an address from the root of the host.</summary>
    public const string AnyHost = "/";

    /// <summary>Whether <see cref="Address"/> names a host.</summary>
    public bool HasHost => Address != AnyHost;

    /// <summary>The e-mail address of those who take facts from people without an account at the repository, or null.</summary>
    public string? Contact { get; init; }

    /// <summary>What the knowledge base is about.</summary>
    public Subject Subject { get; init; } = Subject.Unnamed;

    /// <summary>Where the prose explains what pages show.</summary>
    public Explanations Explained { get; init; } = Explanations.None;
}
