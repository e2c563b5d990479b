using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Knowledgebase.Site.Outputs;
using Knowledgebase.Site.Outputs.Badges;

namespace Knowledgebase.Site.Tests.Outputs;

/// <summary>What other sites can show.</summary>
public sealed class BadgesAndEmbedsTests
{
    const string Hostile = "\"]]><script>alert(1)</script>&lt; 'x' --> \u05e9\u05dc";

    static readonly XNamespace svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Each_service_and_each_fact_has_a_badge_that_says_in_words_what_it_shows()
    {
        using var small = new SmallSite().Built();
        var badge = XDocument.Parse(small.Read("badges/zoom/end-to-end-encryption.svg")).Root!;

        Assert.Equal("img", (string)badge.Attribute("role")!);
        Assert.Contains("optional label", (string)badge.Element(svg + "title")!, StringComparison.Ordinal);
        Assert.Equal(["Zoom name: choice title", "optional label"], badge.Descendants(svg + "text").Select(text => (string)text));
        Assert.Equal((int)badge.Attribute("width")!, badge.Elements(svg + "rect").Sum(part => (int)part.Attribute("width")!));
        Assert.NotNull(XDocument.Parse(small.Read("badges/zoom.svg")).Root);
    }

    [Fact]
    public void Hostile_texts_stay_texts_in_badges_and_tables()
    {
        using var small = new SmallSite(SmallInput.Complete(field => $"{field} {Hostile}")).Built();
        var badge = XDocument.Parse(small.Read("badges/zoom/end-to-end-encryption.svg")).Root!;
        using var table = new HtmlParser().ParseDocument(small.Read("embed/zoom/index.html"));

        Assert.Equal(["g", "rect", "rect", "svg", "text", "text", "title"], badge.DescendantsAndSelf().Select(element => element.Name.LocalName).Order(StringComparer.Ordinal));
        Assert.Contains(Hostile, (string)badge.Element(svg + "title")!, StringComparison.Ordinal);
        Assert.Empty(table.QuerySelectorAll("script, img, style"));
        Assert.Contains($"Zoom name {Hostile}", table.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_XML_cannot_have_is_left_out_and_what_is_too_long_is_cut()
    {
        var badge = XDocument.Parse(Badge.Svg("a\u0000\u0001\ud800b\uffff", new string('x', 500), "risky", "t\u000b")).Root!;

        Assert.Equal("ab", (string)badge.Descendants(svg + "text").First());
        Assert.EndsWith("…", (string)badge.Descendants(svg + "text").Last(), StringComparison.Ordinal);
        Assert.InRange((int)badge.Attribute("width")!, 100, 700);
    }

    [Fact]
    public void A_table_has_a_row_a_question_and_loads_nothing_but_its_style()
    {
        using var small = new SmallSite().Built();
        using var table = new HtmlParser().ParseDocument(small.Read("embed/zoom/index.html"));

        Assert.Equal(3, table.QuerySelectorAll("tbody tr").Length);
        Assert.All(table.QuerySelectorAll("a"), link => Assert.Equal("_blank", link.GetAttribute("target")));
        var style = Assert.Single(table.QuerySelectorAll("link[rel=stylesheet]")).GetAttribute("href")!;
        Assert.True(File.Exists(Path.Join(small.Output, style)));
    }

    [Fact]
    public void What_people_copy_is_told_as_text_and_works_where_it_is_pasted()
    {
        using var small = new SmallSite(SmallInput.Complete(field => $"{field} {Hostile}")).Built();
        using var fact = small.Open("platforms/zoom/end-to-end-encryption/index.html");
        var pasted = new HtmlParser().ParseDocument(fact.QuerySelectorAll(".use-this pre").First(snippet => snippet.TextContent.Contains("<img", StringComparison.Ordinal)).TextContent);

        Assert.Equal("https://site.example/platforms/zoom/end-to-end-encryption/", pasted.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("https://site.example/badges/zoom/end-to-end-encryption.svg", pasted.QuerySelector("img")!.GetAttribute("src"));
        Assert.Empty(pasted.QuerySelectorAll("script"));
    }

    [Fact]
    public void The_names_that_a_check_goes_by_are_those_of_files_that_a_build_writes()
    {
        using var small = new SmallSite().Built();
        var context = SiteContext.Of(Facts.Reading.InputReader.Read(small.Input, SmallInput.Today).Knowledge!, SmallInput.Today);
        var contents = SiteContents.Of(context, Theme.Read(small.Theme, Site.Pages.AllPages.Templates));

        Assert.All(AllOutputs.All, output => Assert.Empty(output.Names.Except(output.Files(contents).Select(file => file.Name))));
    }
}
