using System.Text.Json.Nodes;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>A page to be made.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Template">The name of its template in the folder <c>pages</c> of the theme.</param>
/// <param name="Model">Works out what the template is given, on the thread that renders the page.</param>
internal sealed record Page(string Address, string Template, Func<PageModel> Model)
{
    /// <summary>Works out the last day on which what the page shows was held against its sources; null where nobody keeps that.</summary>
    public Func<PartialDate?> Checked { get; init; } = () => null;

    /// <summary>Whether search engines are to list it.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>Where the facts give the id that its address has in it; null for pages that the site has by itself.</summary>
    public Position? At { get; init; }
}

/// <summary>What every page tells about itself. Each kind of page adds what its template shows.</summary>
/// <param name="Title">What the page is about, without the title of the site.</param>
/// <param name="Description">A sentence for search engines and previews.</param>
internal abstract record PageModel(string Title, string Description)
{
    /// <summary>The address that a page without content of its own leads on to; null for all others.</summary>
    public virtual string? MovedTo => null;

    /// <summary>The scripts of the page besides those of every page, by their paths in the theme.</summary>
    public virtual IReadOnlyList<string> Scripts => [];

    /// <summary>Whether search engines are to list it.</summary>
    public virtual bool IsListed => true;

    /// <summary>The files that hold what the page shows in other forms, and the feeds that tell when it changes.</summary>
    public virtual IReadOnlyList<Alternate> Alternates => [];

    /// <summary>The page above it, below that of its section; null where there is none.</summary>
    public virtual Link? Parent => null;

    /// <summary>The style sheets of the page besides that of every page, by their paths in the theme.</summary>
    public virtual IReadOnlyList<string> Styles => [];

    /// <summary>The page as Markdown, which stands beside it; null for pages that have no such twin.</summary>
    /// <param name="address">Where the page stands.</param>
    public virtual string? Markdown(SiteModel site, string address) => null;

    /// <summary>What search engines are told of the content besides where the page stands.</summary>
    /// <param name="address">Where the page stands.</param>
    public virtual IEnumerable<JsonObject> Describe(SiteModel site, string address) => [];
}

/// <summary>A file that holds what a page shows in another form.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Title">What a feed is called; null for other files.</param>
internal sealed record Alternate(string Type, string Address, string? Title = null)
{
    public static Alternate Json(string address) => new("application/json", address);

    public static Alternate Markdown(string page) => new("text/markdown", Urls.MarkdownOf(page));

    public static Alternate JsonLd(string address) => new("application/ld+json", address);

    /// <summary>The citation of a page for citation managers (CSL-JSON).</summary>
    public static Alternate Citation(string page) => new(CitationType, Urls.CitationOf(page));

    const string CitationType = "application/vnd.citationstyles.csl+json";

    public bool IsFeed => Title is not null;

    public bool IsCitation => Type == CitationType;

    /// <summary>Whether it is made only where it is known on which host the site stands, since what it holds has whole addresses.</summary>
    public bool NeedsHost => IsFeed || IsCitation;
}
