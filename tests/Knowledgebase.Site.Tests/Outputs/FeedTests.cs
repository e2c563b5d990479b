using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Knowledgebase.Site.Tests.Outputs;

/// <summary>Feeds and calendars, read back by libraries that know the formats; titles hold what the formats cannot or must not.</summary>
public sealed class FeedTests : IDisposable
{
    const string Hostile = """<b>&amp; ]]> END:VEVENT\nBEGIN:VALARM;x,y\\ "q" שלום""";

    readonly SmallSite site = new(SmallInput.Complete()
        .With("platforms/zoom/events.yml", $$"""
            - { id: to-come, kind: policy-change, date: 2027-03-01, announced: 2026-10-01, title: "{{Hostile.Replace("\"q\"", "q", StringComparison.Ordinal)}}", summary: It comes., evidence: [{ source: court-file }] }
            - { id: some-month, kind: feature, date: 2027-05, announced: 2026-10, title: A month, summary: It comes., evidence: [{ source: court-file }] }
            """)
        .With("changes/2026-11.yml", """
            - id: zoom/end-to-end-encryption/2026-11-19
              now: [{ answer: none, words: "<i>None</i> & ]]>", standing: reported, checked: 2026-11-18, sources: [news] }]
            - id: zoom/end-to-end-encryption/2026-11-20
              was: [{ answer: none, words: "<i>None</i> & ]]>", standing: reported, checked: 2026-11-18, sources: [news] }]
              now: [{ answer: always, words: Always on, standing: confirmed, checked: 2026-11-20, sources: [court-file] }]
            - id: jitsi-meet/end-to-end-encryption/2026-11-20
              now: [{ answer: always, words: Always on, standing: confirmed, checked: 2026-11-20, sources: [court-file] }]
            """));

    public FeedTests() => site.Built();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("feeds/changes", 3)]
    [InlineData("feeds/platforms/zoom", 2)]
    [InlineData("feeds/platforms/skype", 0)]
    [InlineData("feeds/questions/end-to-end-encryption", 3)]
    public void Atom_and_JSON_Feed_have_what_their_formats_require_and_agree(string name, int entries)
    {
        using var xml = XmlReader.Create(Path.Join(site.Output, name + ".atom"));
        var feed = SyndicationFeed.Load(xml);
        using var json = JsonDocument.Parse(site.Read(name + ".json"));

        Assert.Equal(entries, feed.Items.Count());
        Assert.All([feed.Id, .. feed.Items.Select(item => item.Id)], id => Assert.False(string.IsNullOrEmpty(id)));
        Assert.NotEmpty(feed.Authors);
        Assert.Contains(feed.Links, link => link.RelationshipType == "self" && link.Uri.AbsoluteUri == $"https://site.example/{name}.atom");
        Assert.True(feed.LastUpdatedTime > DateTimeOffset.MinValue);
        Assert.All(feed.Items, item => Assert.True(item.LastUpdatedTime > DateTimeOffset.MinValue));
        Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
        Assert.Equal(feed.Items.Select(item => (item.Id, item.Title.Text)), json.RootElement.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("id").GetString()!, item.GetProperty("title").GetString()!)));
        Assert.Equal($"https://site.example/{name}.json", json.RootElement.GetProperty("feed_url").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public void A_character_of_two_halves_is_not_parted_where_a_line_of_a_calendar_is_folded(string before)
    {
        var title = before + string.Concat(Enumerable.Repeat("👩", 60));
        using var small = new SmallSite(SmallInput.Complete(field => field == "event title" ? title : field)).Built();

        Assert.EndsWith(title, Assert.Single(Ical.Net.Calendar.Load(small.Read("feeds/platforms/zoom.ics"))!.Events)!.Summary!, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_have_ids_of_their_own_and_stand_newest_first()
    {
        var feed = XDocument.Load(Path.Join(site.Output, "feeds/platforms/zoom.atom"));
        XNamespace atom = "http://www.w3.org/2005/Atom";

        Assert.Equal(
            ["tag:site.example,2026-11-20:zoom/end-to-end-encryption/2026-11-20", "tag:site.example,2026-11-19:zoom/end-to-end-encryption/2026-11-19"],
            feed.Descendants(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value));
        Assert.Contains("<i>None</i> & ]]>", feed.Descendants(atom + "summary").Concat(feed.Descendants(atom + "content")).Last().Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html", "/feeds/changes.atom")]
    [InlineData("changes/index.html", "/feeds/changes.json")]
    [InlineData("platforms/zoom/index.html", "/feeds/platforms/zoom.atom")]
    [InlineData("platforms/zoom/end-to-end-encryption/index.html", "/feeds/platforms/zoom.atom")]
    [InlineData("questions/end-to-end-encryption/index.html", "/feeds/questions/end-to-end-encryption.atom")]
    public void Pages_lead_to_the_feeds_that_tell_of_them(string file, string feed)
    {
        using var page = site.Open(file);

        Assert.Contains(page.QuerySelectorAll("link[rel=alternate][title]"), link => link.GetAttribute("href") == feed);
        Assert.True(File.Exists(Path.Join(site.Output, feed)));
    }

    [Fact]
    public void A_calendar_without_an_event_is_neither_published_nor_named()
    {
        using var quiet = new SmallSite(SmallInput.Complete().With("platforms/zoom/events.yml", """
            - { id: past, kind: feature, date: 2020, title: Long ago, summary: It came., evidence: [{ source: court-file }] }
            """));
        quiet.Built();

        Assert.Empty(Directory.GetFiles(Path.Join(quiet.Output, "feeds"), "*.ics", SearchOption.AllDirectories));
        Assert.DoesNotContain(".ics", quiet.Read("changes/index.html"), StringComparison.Ordinal);
        Assert.Contains(".ics", site.Read("changes/index.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(site.Output, "feeds/platforms/zoom.ics")));
        Assert.False(File.Exists(Path.Join(site.Output, "feeds/platforms/skype.ics")));
    }

    [Fact]
    public void Events_to_come_are_in_a_calendar_whatever_their_titles_hold()
    {
        var calendar = Ical.Net.Calendar.Load(site.Read("feeds/events.ics"))!;

        Assert.Equal(["zoom.some-month@site.example", "zoom.to-come@site.example"], calendar.Events.Select(happening => happening.Uid).Order());
        Assert.All(calendar.Events, happening => Assert.Empty(happening.Alarms));
        var month = calendar.Events.Single(happening => happening.Uid == "zoom.some-month@site.example");
        Assert.Equal(("2027-05-01", "2027-06-01"), (Day(month.Start!.Value), Day(month.End!.Value)));
        Assert.Contains("END:VEVENT", calendar.Events.Single(happening => happening.Uid == "zoom.to-come@site.example").Summary, StringComparison.Ordinal);

        static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Other_sites_may_fetch_feeds() => Assert.Contains("/feeds/*\n  Access-Control-Allow-Origin: *", site.Read("_headers"), StringComparison.Ordinal);
}
