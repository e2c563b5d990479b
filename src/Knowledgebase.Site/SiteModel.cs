using System.Text.Json.Nodes;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Assets;
using Knowledgebase.Site.Outputs.Cards;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.StructuredData;
using Knowledgebase.Site.Templating;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site;

/// <summary>What every template is given about the site, besides what its own page tells.</summary>
/// <param name="SiteAddress">Where the site is published, with a slash at its end; <c>/</c> where that is not known.</param>
/// <param name="HasHost">Whether it is known where the site is published.</param>
/// <param name="Repository">Where the facts are kept, or null.</param>
/// <param name="Preview">The change that the site shows before it is accepted; null for what everyone is to read.</param>
/// <param name="Subject">What platforms are called.</param>
/// <param name="Explained">Where the prose explains what pages show.</param>
/// <param name="Addresses">Where pages and files stand.</param>
/// <param name="Assets">The addresses of assets by their paths in the theme.</param>
/// <param name="Modules">The addresses of the modules that each script loads in turn, by the script's path.</param>
/// <param name="Data">The addresses of the files that scripts ask for, by their names.</param>
/// <param name="Menu">The main sections, in reading order.</param>
/// <param name="Foot">What else there is, for the foot of every page.</param>
internal sealed record SiteModel(
    string SiteTitle,
    string? SiteDescription,
    string SiteAddress,
    bool HasHost,
    string? Repository,
    string? Licence,
    PreviewedChange? Preview,
    SubjectModel Subject,
    ExplainedModel Explained,
    AddressesModel Addresses,
    IReadOnlyDictionary<string, string> Assets,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Modules,
    IReadOnlyDictionary<string, string> Data,
    IReadOnlyList<Link> Menu,
    IReadOnlyList<Link> Foot)
{
    /// <summary>What links to pages are shown with, by the addresses of the pages.</summary>
    internal IReadOnlyDictionary<string, Card> Cards { get; private init; } = new Dictionary<string, Card>(StringComparer.Ordinal);

    /// <summary>The main sections, in reading order.</summary>
    public static IReadOnlyList<Link> Sections(KnowledgeBase knowledge) =>
    [
        new Link("Compare", Urls.Comparison),
        new Link("Choose", Urls.Choosing),
        new Link(knowledge.Settings.Subject.PluralAsTitle, Urls.Platforms),
        new Link("Questions", Urls.Questions),
        new Link("Events", Urls.Events),
        new Link("Articles", Urls.Articles),
        new Link("Protect yourself", Urls.Tips),
        .. knowledge.Vocabulary.ReaderGroups.Count == 0 ? [] : (Link[])[new Link("For you", Urls.Readers)],
        new Link("Contribute", Urls.Prose(ContributePage.Id)),
    ];

    /// <summary>What else there is, for the foot of every page, before the pages of prose.</summary>
    public static IReadOnlyList<Link> Registers(KnowledgeBase knowledge) =>
    [
        new Link("Settlements and fines", Urls.Settlements),
        new Link("Changes", Urls.Changes),
        .. knowledge.Vocabulary.Glossary.Take(1).Select(_ => new Link("Glossary", Urls.Glossary)),
        new Link("Sources", Urls.Sources),
        new Link("Coverage", Urls.Coverage),
        new Link("Data", Urls.Api),
    ];

    /// <param name="data">The addresses of the files that scripts ask for, by their names.</param>
    public static SiteModel Of(SiteContext context, IReadOnlyList<Asset> assets, IReadOnlyDictionary<string, Card> cards, IReadOnlyDictionary<string, string> data) => new(
        context.Knowledge.Settings.Title,
        context.Knowledge.Settings.Description,
        context.Knowledge.Settings.Address,
        context.Knowledge.Settings.HasHost,
        context.Knowledge.Settings.Repository,
        context.Knowledge.Settings.Licence,
        context.Preview,
        SubjectModel.Of(context.Knowledge.Settings),
        ExplainedModel.Of(context.Knowledge.Settings.Explained),
        AddressesModel.Current,
        assets.ToDictionary(asset => asset.Name, asset => asset.Address, StringComparer.Ordinal),
        assets.Where(asset => asset.Modules.Count > 0).ToDictionary(asset => asset.Name, asset => asset.Modules, StringComparer.Ordinal),
        data,
        Sections(context.Knowledge),
        [
            .. Registers(context.Knowledge),
            .. context.Knowledge.Pages.Where(prose => prose.Id != ContributePage.Id).Select(prose => new Link(prose.Title, Urls.Prose(prose.Id))),
        ])
    {
        Cards = cards,
    };
}

/// <summary>What the knowledge base is about, in words that readers know.</summary>
/// <param name="Heading">The heading of the home page.</param>
/// <param name="Singular">What one platform is called.</param>
/// <param name="Plural">What several are called.</param>
/// <param name="ExampleQuery">What can be searched for, as an example; null for none.</param>
internal sealed record SubjectModel(string Heading, string Singular, string Plural, string? ExampleQuery)
{
    public static SubjectModel Of(SiteSettings settings) => new(
        settings.Subject.Heading ?? settings.Title, settings.Subject.Singular, settings.Subject.Plural, settings.Subject.ExampleQuery);
}

/// <summary>Where the prose explains what pages show; each is an address, or null where nothing does.</summary>
internal sealed record ExplainedModel(
    string? Standing, string? Ratings, string? Reading, string? Freshness, string? History, string? Choosing)
{
    public static ExplainedModel Of(Explanations explained) => new(
        explained.Standing?.Value,
        explained.Ratings?.Value,
        explained.Reading?.Value,
        explained.Freshness?.Value,
        explained.History?.Value,
        explained.Choosing?.Value);
}

/// <summary>What the template around every page is given.</summary>
/// <param name="Heading">The title of the page.</param>
/// <param name="Canonical">The absolute address of the page's content; null for a page that stands in for others, and where the site has no address.</param>
/// <param name="MovedTo">The address that the page leads on to, or null.</param>
/// <param name="Scripts">The paths of the page's own scripts.</param>
/// <param name="Styles">The paths of the page's own style sheets.</param>
/// <param name="Alternates">The files that hold what the page shows in other forms.</param>
/// <param name="IsListed">Whether search engines are to list it.</param>
/// <param name="StructuredData">What search engines are told of the page, as JSON-LD; null for nothing.</param>
/// <param name="Picture">What a link to the page is shown with; null for nothing.</param>
/// <param name="Section">The address of the main section that the page belongs to; empty for none.</param>
/// <param name="Content">The page's own template, rendered.</param>
internal sealed record LayoutModel(
    string Heading, string Description, string? Canonical, string? MovedTo, string Address, string Section,
    IReadOnlyList<string> Scripts, IReadOnlyList<string> Styles, IReadOnlyList<Alternate> Alternates, bool IsListed, Html? StructuredData, PictureLink? Picture, TemplateOutput Content)
{
    public static LayoutModel Of(SiteModel site, string address, PageModel page, TemplateOutput content) => new(
        page.Title,
        page.Description,
        address == Urls.NotFound || !site.HasHost ? null : site.SiteAddress + (page.MovedTo ?? address)[1..],
        page.MovedTo,
        address,
        site.Menu.FirstOrDefault(entry => address.StartsWith(entry.Address, StringComparison.Ordinal))?.Address ?? "",
        page.Scripts,
        page.Styles,
        [.. page.Alternates.Where(alternate => site.HasHost || !alternate.NeedsHost)],
        page.IsListed,
        JsonLd.Script([.. new[] { SiteDescription.Breadcrumbs(site, address, page) }.OfType<JsonObject>(), .. page.Describe(site, address)]),
        PictureLink.Of(site, address, page),
        content);
}

/// <summary>A picture that a link to a page is shown with.</summary>
/// <param name="Address">The whole address.</param>
/// <param name="Words">What it shows.</param>
internal sealed record PictureLink(string Address, int Width, int Height, string Words)
{
    /// <summary>The card of the page, or else that of the page above it, or that of the site.</summary>
    public static PictureLink? Of(SiteModel site, string address, PageModel page) =>
        new[] { page.MovedTo ?? address, page.Parent?.Address, Urls.Home }.OfType<string>().FirstOrDefault(site.Cards.ContainsKey) is { } pictured
            ? new PictureLink(SiteDescription.Whole(site, CardFiles.AddressOf(pictured)), CardPainter.Width, CardPainter.Height, site.Cards[pictured].Text)
            : null;
}
