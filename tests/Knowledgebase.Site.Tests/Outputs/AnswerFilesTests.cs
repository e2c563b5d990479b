using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Outputs;

/// <summary>Scripts tell from these files what pages tell from the facts; they must have the same to go by.</summary>
[Collection(OnTheRealSite.Name)]
public sealed class AnswerFilesTests(RealSite site)
{
    [Fact]
    public void Every_finding_of_every_platform_is_there_in_the_order_of_the_facts()
    {
        foreach (var (platform, _) in site.Knowledge.Platforms)
        {
            var findings = Json($"platforms/{platform.Id}.json")["findings"]!.AsObject();
            Assert.Equal(platform.Findings.Select(history => history.Criterion.Value), findings.Select(entry => entry.Key));
            foreach (var history in platform.Findings)
                Assert.Equal(history.Findings.Select(finding => Told(finding.Value)), findings[history.Criterion.Value]!.AsArray().Select(finding => Told(finding!)));
        }
    }

    [Fact]
    public void The_best_known_platforms_are_told_together_as_they_are_told_alone()
    {
        var together = Json("best-known.json").AsArray();

        Assert.Equal(site.Knowledge.Settings.Featured.Select(platform => platform.Value), together.Take(site.Knowledge.Settings.Featured.Count).Select(platform => (string?)platform!["id"]));
        Assert.All(together, platform => Assert.Equal(site.Read(File($"platforms/{platform!["id"]}.json")), Text(platform!)));
    }

    [Fact]
    public void Every_id_that_an_answer_has_has_a_label()
    {
        var vocabulary = Json("vocabulary.json");
        var criteria = vocabulary["criteria"]!.AsArray().ToDictionary(criterion => (string)criterion!["id"]!, criterion => criterion!);
        foreach (var platform in Json("best-known.json").AsArray())
            foreach (var (criterion, findings) in platform!["findings"]!.AsObject())
                foreach (var finding in findings!.AsArray())
                {
                    if ((string?)finding!["option"] is { } option)
                        Assert.NotNull(criteria[criterion]["options"]![option]!["label"]);
                    foreach (var term in finding["terms"]?.AsArray() ?? [])
                        Assert.NotNull(vocabulary["terms"]![(string)criteria[criterion]["terms"]!]![(string)term!]);
                    foreach (var (kind, ids) in finding["appliesTo"]?.AsObject() ?? [])
                        Assert.All(ids!.AsArray(), id => Assert.NotNull((kind == ScopeKind.Edition ? platform["editions"] : vocabulary["scopes"]![kind])![(string)id!]));
                    Assert.NotNull(vocabulary["standings"]![(string)finding["standing"]!]);
                }
    }

    [Fact]
    public void Events_stand_beside_the_answers()
    {
        var together = Json("best-known-events.json").AsObject();
        foreach (var (platform, _) in site.Knowledge.Platforms)
        {
            var events = Json($"events/{platform.Id}.json").AsArray();
            Assert.Equal(platform.Events.Select(happening => (happening.Value.Id, happening.Value.Title)), events.Select(happening => ((string)happening!["id"]!, (string)happening["title"]!)));
            Assert.Equal(Text(events), Text(together[platform.Id]!));
        }
    }

    [Fact]
    public void What_a_reader_fetches_to_compare_is_light() => Assert.InRange(
        ((string[])["vocabulary.json", "best-known.json", "all-platforms.json"]).Sum(name => WrittenPage.Gzipped(System.IO.File.ReadAllBytes(Path.Join(site.Output, File(name))))), 1, 24_000);

    [Fact]
    public void All_files_share_a_folder_that_changes_with_any_of_them()
    {
        using var small = new SmallSite().Built();
        var before = Assert.Single(Directory.GetDirectories(Path.Join(small.Output, "data/answers")));
        SmallSite.Change(Path.Join(small.Input, "platforms/zoom/events.yml"), "settlement", "lawsuit");
        small.Built();

        Assert.NotEqual(before, Assert.Single(Directory.GetDirectories(Path.Join(small.Output, "data/answers"))));
    }

    [Fact]
    public void With_more_platforms_than_columns_only_the_list_of_all_grows()
    {
        using var few = new SmallSite(SmallInput.WithPlatforms(60)).Built();
        using var many = new SmallSite(SmallInput.WithPlatforms(90)).Built();

        Assert.Equal(SiteContext.MostColumns, Parse(few, "best-known.json").AsArray().Count);
        Assert.Equal(Length(few, "best-known.json"), Length(many, "best-known.json"));
        Assert.Equal(90, Parse(many, "all-platforms.json").AsArray().Count);
        Assert.True(Length(many, "all-platforms.json") < 90 * 100);
    }

    static JsonNode Parse(SmallSite site, string name) => JsonNode.Parse(System.IO.File.ReadAllText(PathOf(site, name)))!;

    static long Length(SmallSite site, string name) => new FileInfo(PathOf(site, name)).Length;

    static string PathOf(SmallSite site, string name) =>
        Path.Join(Assert.Single(Directory.GetDirectories(Path.Join(site.Output, "data/answers"))), name);

    string File(string name) => Assert.Single(site.Files, file => file.StartsWith("data/answers/", StringComparison.Ordinal) && file.Split('/', 4)[3] == name);

    JsonNode Json(string name) => JsonNode.Parse(site.Read(File(name)))!;

    static string Text(JsonNode node) => node.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    string Told(Finding finding) => string.Join('|',
        finding.Answer switch
        {
            Answer.Choice choice => choice.Option.Value,
            Answer.Terms terms => string.Join(',', terms.Ids.Select(id => id.Value)),
            _ => "",
        },
        finding.Since?.Value, finding.Until?.Value,
        StandingWords.Of(site.Knowledge.StandingOf(finding)).Id,
        string.Join(';', finding.AppliesTo.Restrictions.Select(restriction => $"{restriction.Kind.Value}={string.Join(',', restriction.Ids.Select(id => id.Value))}")),
        site.Knowledge.FreshUntil(finding).View().Iso);

    static string Told(JsonNode finding) => string.Join('|',
        (string?)finding["option"] ?? Joined(finding["terms"]),
        finding["since"], finding["until"],
        finding["standing"],
        string.Join(';', (finding["appliesTo"]?.AsObject() ?? []).Select(entry => $"{entry.Key}={Joined(entry.Value)}")),
        finding["freshUntil"]);

    static string Joined(JsonNode? ids) => string.Join(',', (ids?.AsArray() ?? []).Select(id => (string?)id));
}
