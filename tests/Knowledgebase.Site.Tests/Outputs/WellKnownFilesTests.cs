using System.Globalization;
using System.Xml.Linq;

namespace Knowledgebase.Site.Tests.Outputs;

[Collection(OnTheRealSite.Name)]
public sealed class WellKnownFilesTests(RealSite site)
{
    [Fact]
    public void Browsers_are_told_of_the_search_with_the_query_kept_in_the_browser()
    {
        var document = XDocument.Parse(site.Read("opensearch.xml")).Root!;
        var url = (string)document.Elements().Single(element => element.Name.LocalName == "Url").Attribute("template")!;

        Assert.Equal($"{site.Knowledge.Settings.Address}search/#q={{searchTerms}}", url);
        Assert.All(site.Content, page => Assert.Contains(page.References, reference => reference.Target == "/opensearch.xml"));
    }

    [Fact]
    public void The_name_of_the_search_ends_between_letters()
    {
        using var small = new SmallSite(SmallInput.Complete(field => field == "site title" ? "What calls keep 👩‍💻 of you" : field)).Built();

        Assert.Equal("What calls keep", (string)XDocument.Parse(small.Read("opensearch.xml")).Descendants().Single(element => element.Name.LocalName == "ShortName"));
    }

    [Fact]
    public void Whoever_finds_a_weakness_is_told_whom_to_write_to_for_less_than_a_year()
    {
        var fields = site.Read(".well-known/security.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2)).ToDictionary(field => field[0], field => field[1]);

        Assert.Equal($"mailto:{site.Knowledge.Settings.Contact}", fields["Contact"]);
        var expires = DateTimeOffset.Parse(fields["Expires"], CultureInfo.InvariantCulture);
        Assert.InRange(expires.DayNumber(), site.Request.Today.Day.DayNumber + 1, site.Request.Today.Day.DayNumber + 364);
    }

    [Fact]
    public void Every_link_for_language_models_leads_to_a_file()
    {
        var lines = site.Read("llms.txt").Split('\n').Where(line => line.StartsWith("- [", StringComparison.Ordinal)).ToList();
        var addresses = lines.Select(line => line[(line.LastIndexOf("](<", StringComparison.Ordinal) + 3)..^2]).ToList();

        Assert.Equal(2 + site.Knowledge.Platforms.Count + site.Knowledge.Vocabulary.Criteria.Count, addresses.Count);
        Assert.All(addresses, address => Assert.Contains(Urls.File(address[(site.Knowledge.Settings.Address.Length - 1)..]), site.Files));
    }

    [Fact]
    public void Hostile_names_stay_names()
    {
        using var small = new SmallSite(SmallInput.Complete(field => $"](https://evil.example) <b>&\"{field}"));
        small.Built();

        Assert.DoesNotContain("- [](https://evil.example)", small.Read("llms.txt"), StringComparison.Ordinal);
        Assert.NotNull(XDocument.Parse(small.Read("opensearch.xml")).Root);
    }
}

file static class Days
{
    public static int DayNumber(this DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime).DayNumber;
}
