namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class ArticlePageTests(RealSite site)
{
    [Fact]
    public void Every_claim_stands_on_its_article_with_links_to_its_evidence()
    {
        foreach (var (article, _) in site.Knowledge.Articles)
        {
            using var page = site.Open($"/articles/{article.Id}/");
            foreach (var (claim, _) in article.Claims)
            {
                var section = page.GetElementById(claim.Id)!;
                var targets = section.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToHashSet();
                Assert.Contains(claim.Says, section.TextContent, StringComparison.Ordinal);
                Assert.All(claim.Evidence, piece => Assert.Contains($"/sources/{piece.Value.Source.Value}/", targets));
            }
        }
    }
}
