namespace Knowledgebase.Site.Pages;

/// <summary>What a web server shows for an address that leads nowhere.</summary>
internal static class NotFoundPage
{
    public static Page Of(SiteContext context) => new(Urls.NotFound, "not-found", () => new NotFoundModel("Not found", "There is no page at this address."));
}

/// <summary>What the template <c>not-found</c> is given.</summary>
internal sealed record NotFoundModel(string Title, string Description) : PageModel(Title, Description)
{
    public override IReadOnlyList<string> Scripts => ["scripts/shared/not-found.js"];
}
