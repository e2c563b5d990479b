using Knowledgebase.Site.Outputs.ScriptData;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Editing;
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
            var answers = Json($"platforms/{platform.Id}.json")["answers"]!.AsObject();
            Assert.Equal(platform.Findings.Select(history => history.Criterion.Value), answers.Select(entry => entry.Key));
            foreach (var history in platform.Findings)
                Assert.Equal(
                    history.Findings.Select(finding => Told(platform, history, finding.Value)),
                    answers[history.Criterion.Value]!["findings"]!.AsArray().Select(finding => Told(finding!)));
        }
    }

    [Fact]
    public void On_every_day_that_matters_the_headline_and_what_fits_each_audience_are_those_of_the_facts()
    {
        foreach (var (platform, _) in site.Knowledge.Platforms)
        {
            var answers = Json($"platforms/{platform.Id}.json")["answers"]!;
            foreach (var history in platform.Findings)
            {
                var places = history.Findings.Select(finding => finding.Value).ToList();
                var periods = answers[history.Criterion.Value]!["periods"]!.AsArray();
                foreach (var day in DaysThatMatter(platform, history))
                {
                    var period = periods.Last(period => string.CompareOrdinal((string)period!["from"]!, day.View().Iso) <= 0)!;
                    var inForce = platform.Latest(history.Criterion.Value, day);
                    Assert.Equal(inForce is null ? [] : inForce.Qualifying.Prepend(inForce.Headline).Select(PlaceOf), period["inForce"]!.AsArray().Select(place => (int?)place));
                    foreach (var choice in site.Knowledge.Vocabulary.Audiences.Choices())
                    {
                        var fits = period["fits"]?.AsObject();
                        var id = PeriodData.Id(choice);
                        Assert.Equal(PlaceOf(inForce is null ? null : site.Knowledge.Vocabulary.Audiences.BestFit(inForce, choice)), id.Split(' ').Prepend(id).FirstOrDefault(asked => fits?.ContainsKey(asked) == true) is { } found ? (int?)fits![found] : (int?)period["inForce"]!.AsArray().FirstOrDefault());
                    }
                }

                int? PlaceOf(Finding? finding) => finding is null ? null : places.FindIndex(other => ReferenceEquals(other, finding));
            }
        }
    }

    [Fact]
    public void Who_is_shut_out_is_told_with_the_answers_that_say_so()
    {
        var vocabulary = site.Knowledge.Vocabulary;
        var told =
            from platform in Json("best-known.json").AsArray()
            from answer in platform!["answers"]!.AsObject()
            let shutOut = answer.Value!["periods"]!.AsArray().Last()!["shutOut"]
            where shutOut is not null
            select $"{platform["id"]} {answer.Key} {Joined(shutOut)}";
        var expected =
            from platform in site.Knowledge.Platforms
            let answers = platform.Value.Latest("account-required", DateOnly.MaxValue)
            where answers is not null
            let shutOut = vocabulary.Audiences.Choices().Where(choice => vocabulary.ShutsOut(answers, choice)).Select(PeriodData.Id).ToList()
            where shutOut.Count > 0
            select $"{platform.Value.Id} account-required {string.Join(',', shutOut)}";

        Assert.Equal(expected.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_files_say_of_a_finding_is_there_for_the_form()
    {
        foreach (var (platform, _) in site.Knowledge.Platforms)
        {
            var findings = Json($"recorded/{platform.Id}.json")["findings"]!.AsObject();
            foreach (var history in platform.Findings)
                Assert.Equal(history.Findings.Select(finding => Recorded(finding.Value)), findings[history.Criterion.Value]!.AsArray().Select(finding => Recorded(finding!)));
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
            foreach (var (criterion, answer) in platform!["answers"]!.AsObject())
                foreach (var finding in answer!["findings"]!.AsArray())
                {
                    Assert.NotEmpty(finding!["answers"]!.AsArray());
                    Assert.All(finding["answers"]!.AsArray(), id => Assert.NotNull(vocabulary["ratings"]![(string)criteria[criterion]["answers"]![(string)id!]!["rating"]!]));
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
            Assert.Equal(platform.Events.Select(happening => (Urls.EventAnchor(happening.Value.Id), happening.Value.Title)), events.Select(happening => ((string)happening!["anchor"]!, (string)happening["title"]!)));
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

    string Told(Platform platform, FindingHistory history, Finding finding)
    {
        var ruling = site.Knowledge.RulingOf(site.Knowledge.Vocabulary.Criterion(history.Criterion.Value)!, finding);
        return string.Join('|',
            finding.Answer switch
            {
                Answer.Choice choice => choice.Option.Value,
                Answer.Terms terms => string.Join(',', site.Knowledge.Vocabulary.Criterion(history.Criterion.Value)!.Answers
                    .ValuesOf(site.Knowledge.Vocabulary, terms).Select(value => value.Id)),
                Answer.Amount amount => amount.ToString().Replace(' ', '-'),
                var other => other.ToString(),
            },
            finding.Answer is not Answer.Unknown && history.StartOf(finding) is null,
            finding.Until?.Value.Earliest.View().Iso,
            StandingWords.Of(site.Knowledge.StandingOf(finding)).Id,
            string.Join("; ", ScopeWords.Labels(site.Knowledge.Vocabulary, platform, finding.AppliesTo)),
            site.Knowledge.FreshUntil(finding).View().Iso,
            ruling.Named is { } named ? OutcomeWords.Id(named) : "",
            ruling.Doubt is { } doubt ? DoubtWords.Of(doubt).Id : OutcomeWords.Id(ruling.Unnamed));
    }

    static string Told(JsonNode finding) => string.Join('|',
        Joined(finding["answers"]),
        (bool?)finding["undated"] ?? false,
        finding["until"],
        finding["standing"],
        finding["limit"],
        finding["freshUntil"],
        finding["named"],
        finding["unnamed"] ?? FindingData.UsuallyUnnamed[(string)finding["named"]!]);

    static string Recorded(Finding finding) => string.Join('|',
        finding.AppliesTo.Key, finding.Since?.Value, finding.Until?.Value, string.Join('|', EndedFinding.Lines(finding)));

    static string Recorded(JsonNode finding) => string.Join('|',
        finding["appliesTo"], finding["since"], finding["until"], string.Join('|', finding["lines"]!.AsArray().Select(line => (string?)line)));

    /// <summary>The first of all days, those on which anything began or ended, and those around them.</summary>
    static IEnumerable<DateOnly> DaysThatMatter(Platform platform, FindingHistory history) => history.Findings
        .SelectMany(finding => new[] { finding.Value.Since?.Value, finding.Value.Until?.Value })
        .Append(platform.Retired)
        .OfType<PartialDate>()
        .SelectMany(date => new[] { date.Earliest.AddDays(-1), date.Earliest, date.Latest })
        .Append(new DateOnly(1990, 1, 1))
        .Distinct();

    static string Joined(JsonNode? ids) => string.Join(',', (ids?.AsArray() ?? []).Select(id => (string?)id));
}
