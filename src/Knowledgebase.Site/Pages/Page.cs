namespace Knowledgebase.Site.Pages;

/// <summary>A page to be made.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Template">The name of its template in the folder <c>pages</c> of the theme.</param>
/// <param name="Model">Works out what the template is given, on the thread that renders the page.</param>
internal sealed record Page(string Address, string Template, Func<PageModel> Model);

/// <summary>What every page tells about itself. Each kind of page adds what its template shows.</summary>
/// <param name="Title">What the page is about, without the title of the site.</param>
/// <param name="Description">A sentence for search engines and previews.</param>
internal abstract record PageModel(string Title, string Description)
{
    /// <summary>The address that a page without content of its own leads on to; null for all others.</summary>
    public virtual string? MovedTo => null;

    /// <summary>The scripts of the page besides those of every page, by their paths in the theme.</summary>
    public virtual IReadOnlyList<string> Scripts => [];

    /// <summary>The address of a file of the API that holds what the page shows; null where none does.</summary>
    public virtual string? Alternate => null;

    /// <summary>The style sheets of the page besides that of every page, by their paths in the theme.</summary>
    public virtual IReadOnlyList<string> Styles => [];
}
