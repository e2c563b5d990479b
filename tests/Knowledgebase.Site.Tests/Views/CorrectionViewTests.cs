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

    [Theory, MemberData(nameof(Statements))]
    public void Whoever_has_no_account_in_the_repository_is_told_so_and_can_write_an_email_that_names_the_statement(string page, string beginning)
    {
        Assert.NotEmpty(beginning);
        using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Read(page));
        Assert.All(document.QuerySelectorAll(".correction"), correction =>
        {
            Assert.All(correction.QuerySelectorAll("a[rel~=external]"), link => Assert.Contains("account", link.GetAttribute("title"), StringComparison.Ordinal));
            var email = correction.QuerySelector("a[href^='mailto:']")!.GetAttribute("href")!;
            Assert.StartsWith($"mailto:{site.Knowledge.Settings.Contact}?", email, StringComparison.Ordinal);
            var query = System.Web.HttpUtility.ParseQueryString(email[email.IndexOf('?', StringComparison.Ordinal)..]);
            Assert.NotEmpty(query["subject"]!);
            Assert.StartsWith(site.Knowledge.Settings.Address, query["body"], StringComparison.Ordinal);
            Assert.Contains("\r\nWhat is wrong", query["body"], StringComparison.Ordinal);
            Assert.DoesNotMatch("[^\r]\n", query["body"]);
        });
    }

    [Fact]
    public void Where_nobody_takes_emails_none_is_offered()
    {
        using var silent = new SmallSite().Built();

        Assert.Contains(silent.Pages, page => silent.Read(page).Contains("class=\"correction\"", StringComparison.Ordinal));
        Assert.All(silent.Pages, page => Assert.DoesNotContain("mailto:", silent.Read(page), StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_with_signs_of_its_own_stays_within_its_parameter()
    {
        var correction = CorrectionView.Of(site.Knowledge, site.Knowledge.Platforms[0].At, "/platforms/a/", "A&B=C #1?");

        Assert.Equal("A&B=C #1?", System.Web.HttpUtility.ParseQueryString(new Uri(correction.Suggest!).Query)["title"]);
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
