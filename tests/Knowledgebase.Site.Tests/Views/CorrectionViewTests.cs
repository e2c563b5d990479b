using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Tests.Views;

/// <summary>Whoever sees something wrong is led to the very line.</summary>
[Collection(OnTheRealSite.Name)]
public sealed class CorrectionViewTests(RealSite site)
{
    public static TheoryData<string, string> Statements => new()
    {
        { "platforms/zoom/end-to-end-encryption/index.html", "- value:" },
        { "protect/zoom/index.html", "- id:" },
        { "platforms/zoom/index.html", "- id:" },
        { "sources/zoom-help-e2ee/index.html", "zoom-help-e2ee:" },
    };

    [Theory, MemberData(nameof(Statements))]
    public void Each_statement_leads_to_the_line_where_it_is_recorded(string page, string beginning)
    {
        var edits = Targets(page, "/edit/");

        Assert.NotEmpty(edits);
        Assert.All(edits, edit =>
        {
            var (file, line) = FileAndLine(edit[(site.Knowledge.Settings.Repository + "/edit/main/").Length..]);
            var text = File.ReadLines(Path.Join(Repository.Root, file)).ElementAt(line - 1).TrimStart();
            Assert.StartsWith(beginning, text, StringComparison.Ordinal);
        });
    }

    [Theory, MemberData(nameof(Statements))]
    public void The_form_for_corrections_is_filled_in(string page, string beginning)
    {
        Assert.NotEmpty(beginning);
        Assert.All(Targets(page, "/issues/new"), target =>
        {
            var query = System.Web.HttpUtility.ParseQueryString(new Uri(target).Query);
            Assert.True(File.Exists(Path.Join(Repository.Root, ".github/ISSUE_TEMPLATE", query["template"])));
            Assert.StartsWith(site.Knowledge.Settings.Address, query["page"], StringComparison.Ordinal);
            Assert.Matches("^input/.+, line [0-9]+$", query["file"]);
            Assert.NotEmpty(query["title"]!);
        });
    }

    [Fact]
    public void A_name_with_signs_of_its_own_stays_within_its_parameter()
    {
        var correction = CorrectionView.Of(site.Knowledge, site.Knowledge.Platforms[0].At, "/platforms/a/", "A&B=C #1?");

        Assert.Equal("A&B=C #1?", System.Web.HttpUtility.ParseQueryString(new Uri(correction.Suggest).Query)["title"]);
    }

    string[] Targets(string page, string kind)
    {
        using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Read(page));
        return
        [
            .. document.QuerySelectorAll(".correction a").Select(link => link.GetAttribute("href")!)
                .Where(target => target.Contains(kind, StringComparison.Ordinal)),
        ];
    }

    static (string File, int Line) FileAndLine(string target)
    {
        var parts = target.Split("#L");
        return (parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    }
}
