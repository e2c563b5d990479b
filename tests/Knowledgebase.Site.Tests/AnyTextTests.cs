using System.ServiceModel.Syndication;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Ical.Net;
using Microsoft.Data.Sqlite;

namespace Knowledgebase.Site.Tests;

/// <summary>Any text in any field is the same text in every format that is published, as the readers of these formats read it.</summary>
public sealed class AnyTextTests
{
    const int MostCharacters = 90;

    // What some format gives a meaning to.
    static readonly string[] parts =
    [
        "a", "B", " ", "  ", "<b>", "</script>", "<!--", "-->", "]]>", "<", ">", "&", "&amp;", "&#60;", "\"", "'", "''", "\\", "\\n", "\\u0022", ",", ";", ":", "=1+1", "+", "-", "@a",
        "#", "*a*", "_b_", "`c`", "[d](e)", "![f](g)", "|", "1.", "~", "$", "{", "}", "{{ x }}", "%", "%0A", "END:VEVENT", "é", "e\u0301", "שלום", "مرحبا", "👩", "𝄞", "null", "true", "0x1f",
        "https://a.example/", "//", "?q=", "()", "^", "!", "…", "“", "”",
    ];

    static readonly Gen<string> texts = Gen.Elements(parts).NonEmptyListOf()
        .Select(chosen => string.Concat(chosen).Trim())
        .Where(text => text.Length is > 0 and <= MostCharacters);

    [Fact]
    public void Any_text_in_any_field_is_read_back_from_every_format() => Prop
        .ForAll(texts.ToArbitrary(), text =>
        {
            using var site = new SmallSite(SmallInput.Complete(field => Of(text, field))).Built();
            InJson(site, text);
            InTables(site, text);
            InTheDatabase(site, text);
            InFeedsAndCalendars(site, text);
            InPages(site, text);
            InPictures(site, text);
            InCitations(site, text);
            InListsForPrograms(site, text);
            InTheSearch(site, text);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    // The text comes first, since what begins a cell or a line may mean something.
    static string Of(string text, string field) => $"{text} {field}";

    static void InJson(SmallSite site, string text)
    {
        var found = StringsIn(JsonNode.Parse(site.Read("api/v1/all.json"))).ToHashSet(StringComparer.Ordinal);
        string[] fields =
        [
            "Zoom name", "platform summary", "finding summary", "finding scope", "event title", "event summary", "tip title", "tip step", "court-file title",
            "court-file publisher", "claim says", "article summary", "supporting quote", "always label",
        ];
        Assert.All(fields, field => Assert.Contains(Of(text, field), found));
    }

    static void InTables(SmallSite site, string text)
    {
        var happening = Assert.Single(Rows("events.csv"));
        AssertCell("event title", happening["title"]);
        AssertCell("event summary", happening["summary"]);
        var source = Rows("sources.csv").Single(row => row["id"] == "court-file");
        AssertCell("court-file title", source["title"]);
        AssertCell("court-file author", source["author"]);
        AssertCell("finding summary", Rows("comparison.csv").First(row => row["platform"] == "zoom" && row["criterion"] == "end-to-end-encryption")["summary"]);

        // An apostrophe keeps spreadsheets from running a text as a formula.
        void AssertCell(string field, string cell) => Assert.Equal(Of(text, field), cell.StartsWith('\'') && Of(text, field)[0] is '=' or '+' or '-' or '@' ? cell[1..] : cell);

        List<Dictionary<string, string>> Rows(string file)
        {
            using var table = new CsvDataReader(CsvReader.FromText(site.Read("api/v1/" + file)), leaveOpen: false);
            var rows = new List<Dictionary<string, string>>();
            while (table.Read())
                rows.Add(Enumerable.Range(0, table.FieldCount).ToDictionary(table.GetName, table.GetString));
            return rows;
        }
    }

    static void InTheDatabase(SmallSite site, string text)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Join(site.Output, "api/v1/all.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT title, summary FROM events";
        using var row = command.ExecuteReader();
        Assert.True(row.Read());
        Assert.Equal((Of(text, "event title"), Of(text, "event summary")), (row.GetString(0), row.GetString(1)));
    }

    static void InFeedsAndCalendars(SmallSite site, string text)
    {
        var title = OnOneLine($"{Of(text, "site title")}: {Of(text, "Zoom name")}");
        using var atom = XmlReader.Create(Path.Join(site.Output, "feeds/platforms/zoom.atom"));
        Assert.Equal(title, SyndicationFeed.Load(atom).Title.Text);
        Assert.Equal(title, (string?)JsonNode.Parse(site.Read("feeds/platforms/zoom.json"))!["title"]);
        var happening = Assert.Single(Calendar.Load(site.Read("feeds/platforms/zoom.ics"))!.Events);
        Assert.Equal(OnOneLine($"{Of(text, "Zoom name")}: {Of(text, "event title")}"), happening.Summary);
        Assert.Contains(OnOneLine(Of(text, "event summary")), happening.Description, StringComparison.Ordinal);
    }

    static void InPages(SmallSite site, string text)
    {
        using var page = site.Open("platforms/zoom/index.html");
        Assert.Equal(OnOneLine(Of(text, "Zoom name")), OnOneLine(page.QuerySelector("h1")!.TextContent));
        Assert.StartsWith(OnOneLine(Of(text, "Zoom name")), page.Title, StringComparison.Ordinal);
        Assert.Contains(OnOneLine(Of(text, "platform summary")), OnOneLine(page.Body!.TextContent), StringComparison.Ordinal);
        var data = page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => StringsIn(JsonNode.Parse(script.TextContent)));
        Assert.Contains(data, value => value.StartsWith(Of(text, "Zoom name"), StringComparison.Ordinal));

        using var twin = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(site.Read("platforms/zoom/index.md")));
        Assert.Contains(OnOneLine(Of(text, "platform summary")), OnOneLine(twin.Body!.TextContent), StringComparison.Ordinal);
        Assert.Equal(OnOneLine(Of(text, "Zoom name")), OnOneLine(twin.QuerySelector("h1")!.TextContent));
    }

    static void InPictures(SmallSite site, string text)
    {
        var badge = XDocument.Parse(site.Read("badges/zoom/end-to-end-encryption.svg"));
        Assert.Contains(badge.Descendants(), element => OnOneLine(element.Value).Contains(OnOneLine(Of(text, "optional label")), StringComparison.Ordinal));
    }

    static void InCitations(SmallSite site, string text)
    {
        var item = JsonNode.Parse(site.Read("platforms/zoom/citation.json"))![0]!;
        Assert.StartsWith(OnOneLine(Of(text, "Zoom name")), (string?)item["title"], StringComparison.Ordinal);
        Assert.Equal(OnOneLine(Of(text, "site title")), (string?)item["author"]![0]!["literal"]);

        // BibTeX has no reader here: that it ends where it should is seen by its braces.
        using var page = site.Open("platforms/zoom/index.html");
        var entry = page.QuerySelectorAll("pre").Select(pre => pre.TextContent).Single(pre => pre.StartsWith("@misc{", StringComparison.Ordinal));
        var depths = entry.Select(character => character switch { '{' => 1, '}' => -1, _ => 0 }).Aggregate(new List<int> { 0 }, (sums, step) => [.. sums, sums[^1] + step]);
        Assert.Equal([0, 0], [depths[^1], depths.Min()]);
        Assert.Equal(0, depths.SkipLast(1).Skip("@misc{".Length).Count(depth => depth == 0));
    }

    static void InListsForPrograms(SmallSite site, string text)
    {
        using var list = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(site.Read("llms.txt")));
        Assert.Equal(OnOneLine(Of(text, "site title")), OnOneLine(list.QuerySelector("h1")!.TextContent));
        Assert.Contains(list.QuerySelectorAll("li > a"), link => OnOneLine(link.TextContent) == OnOneLine(Of(text, "Zoom name")));

        var search = XDocument.Parse(site.Read("opensearch.xml")).Root!;
        Assert.Equal(Of(text, "site description"), (string)search.Elements().Single(element => element.Name.LocalName == "Description"));
        var name = (string)search.Elements().Single(element => element.Name.LocalName == "ShortName");
        Assert.StartsWith(name, Of(text, "site title"), StringComparison.Ordinal);
    }

    static void InTheSearch(SmallSite site, string text)
    {
        var titles = Directory.EnumerateFiles(Path.Join(site.Output, "data"), "*.json", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(site.Output, file).StartsWith(Path.Join("data", "search"), StringComparison.Ordinal))
            .SelectMany(file => StringsIn(JsonNode.Parse(File.ReadAllText(file)))).ToHashSet(StringComparer.Ordinal);
        Assert.Contains(Of(text, "Zoom name"), titles);
        Assert.Contains(titles, title => title.Contains(Of(text, "event title"), StringComparison.Ordinal));
    }

    // HTML, Markdown, feeds, calendars and citations join gaps.
    static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static IEnumerable<string> StringsIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => StringsIn(member.Value)),
        JsonArray items => items.SelectMany(StringsIn),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
