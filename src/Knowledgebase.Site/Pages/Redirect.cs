namespace Knowledgebase.Site.Pages;

/// <summary>An address that leads to another, for good.</summary>
internal sealed record Redirect(string From, string To);

/// <summary>
/// Redirects are written twice: as a page that any host can serve and that needs no script, and as the rules
/// that Netlify and others answer at once.
/// </summary>
internal static class Redirects
{
    public const string Template = "redirect";

    /// <summary>The rules in the form of Netlify's <c>_redirects</c> file; <c>!</c> puts them before the pages.</summary>
    public static string ToFile(IEnumerable<Redirect> redirects) =>
        string.Concat(redirects.Select(redirect => $"{redirect.From} {redirect.To} 301!\n"));

    public static Page Page(Redirect redirect) =>
        new(redirect.From, Template, () => new RedirectModel("Moved", $"This page has moved to {redirect.To}.", redirect.To));
}

/// <summary>What the template <c>redirect</c> is given.</summary>
internal sealed record RedirectModel(string Title, string Description, string To) : PageModel(Title, Description)
{
    public override string? MovedTo => To;

    public override IReadOnlyList<string> Scripts => ["scripts/shared/redirect.js"];
}
