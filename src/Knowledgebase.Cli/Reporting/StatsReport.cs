using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Cli.Reporting;

/// <summary>Tells what would help most, and then what is answered and what is not.</summary>
internal sealed class StatsReport
{
    /// <summary>The forms that it can have, the usual one first.</summary>
    public static readonly string[] Formats = ["plain", "markdown", "json"];

    static readonly string[] heads = ["platform", "topic", "answered", "unknown", "missing", "due", "disputed", "vendor alone"];
    static readonly string[] shares = ["confirmed", "vendor alone", "quoted", "dated"];

    static readonly JsonSerializerOptions indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly KnowledgeBase knowledge;
    readonly DateOnly today;
    readonly EquatableList<Contribution> next;

    /// <param name="today">The day by which findings are judged.</param>
    public StatsReport(KnowledgeBase knowledge, DateOnly today)
    {
        (this.knowledge, this.today) = (knowledge, today);
        next = Contributions.Next(knowledge, today, ContributionWords.Most);
    }

    /// <summary>Writes it in the form of this name.</summary>
    public void Write(string format, ConsoleOutput output)
    {
        switch (format)
        {
            case "markdown":
                Markdown(output);
                break;
            case "json":
                output.Writer.WriteLine(Json().ToJsonString(indented));
                break;
            default:
                Plain(output);
                break;
        }
    }

    void Plain(ConsoleOutput output)
    {
        output.Line("What would help most, and where:");
        foreach (var contribution in next)
        {
            output.Line([($"{contribution.At}: ", TextStyle.Faint), (WordsOf(contribution), TextStyle.Plain)]);
            if (EditAddress.Of(knowledge, contribution) is { } edit)
                output.Line($"    {edit}", TextStyle.Faint);
        }
        output.Line("");
        output.Line(Columns(heads), TextStyle.Faint);
        foreach (var (platform, topic, count) in Counts())
            output.Line(Columns([platform.Id, topic?.Id ?? "all", .. Numbers(count)]), topic is null ? TextStyle.Good : TextStyle.Plain);
        output.Line("");
        output.Line("How well headline answers are supported, in percent of the questions:");
        output.Line(Columns(["platform", "", .. shares]), TextStyle.Faint);
        foreach (var (platform, count) in Totals())
            output.Line(Columns([platform?.Id ?? "all", "", .. Shares(count)]), platform is null ? TextStyle.Good : TextStyle.Plain);
    }

    void Markdown(ConsoleOutput output)
    {
        output.Line("## What would help most");
        output.Line("");
        foreach (var contribution in next)
        {
            var label = MarkdownText.Of($"{contribution.Platform.Name}, {contribution.Criterion.Title}");
            output.Line($"1. {(EditAddress.Of(knowledge, contribution) is { } edit ? $"[{label}](<{edit}>)" : label)}: {ContributionWords.Of(contribution.Reason)}");
        }
        output.Line("");
        output.Line("## What is answered");
        output.Line("");
        output.Line($"| {string.Join(" | ", heads)} |");
        output.Line($"| --- | --- |{string.Concat(heads.Skip(2).Select(_ => " ---: |"))}");
        foreach (var (platform, topic, count) in Counts())
            output.Line($"| {MarkdownText.Cell(platform.Name)} | {(topic is null ? "**all**" : MarkdownText.Cell(topic.Title))} | {string.Join(" | ", Numbers(count))} |");
        output.Line("");
        output.Line("## How well headline answers are supported, in percent of the questions");
        output.Line("");
        output.Line($"| platform | {string.Join(" | ", shares)} |");
        output.Line($"| --- |{string.Concat(shares.Select(_ => " ---: |"))}");
        foreach (var (platform, count) in Totals())
            output.Line($"| {(platform is null ? "**all**" : MarkdownText.Cell(platform.Name))} | {string.Join(" | ", Shares(count))} |");
    }

    JsonObject Json() => new()
    {
        ["day"] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["next"] = new JsonArray(
        [
            .. next.Select(contribution => new JsonObject
            {
                ["platform"] = contribution.Platform.Id,
                ["criterion"] = contribution.Criterion.Id,
                ["reason"] = contribution.Reason.Id(),
                ["message"] = WordsOf(contribution),
                ["file"] = contribution.At.File,
                ["line"] = contribution.At.Line,
                ["edit"] = EditAddress.Of(knowledge, contribution),
            }),
        ]),
        ["all"] = Object(Coverage.Of(knowledge, today)),
        ["platforms"] = new JsonArray(
        [
            .. Counts().GroupBy(row => row.Platform.Id).Select(rows => new JsonObject
            {
                ["id"] = rows.Key,
                ["name"] = rows.First().Platform.Name,
                ["all"] = Object(rows.Single(row => row.Topic is null).Count),
                ["topics"] = new JsonObject(rows.Where(row => row.Topic is not null)
                    .Select(row => KeyValuePair.Create(row.Topic!.Id, (JsonNode?)Object(row.Count)))),
            }),
        ]),
    };

    static JsonObject Object(Coverage count) => new()
    {
        ["questions"] = count.Questions,
        ["answered"] = count.Answered,
        ["unknown"] = count.Unknown,
        ["missing"] = count.Missing,
        ["due"] = count.Due,
        ["disputed"] = count.Disputed,
        ["vendor-alone"] = count.VendorAlone,
        ["confirmed"] = count.Confirmed,
        ["quoted"] = count.Quoted,
        ["dated"] = count.Dated,
    };

    // Topic by topic, then all of a platform, without a topic.
    IEnumerable<(Platform Platform, Topic? Topic, Coverage Count)> Counts()
    {
        foreach (var (platform, _) in knowledge.Platforms)
        {
            foreach (var (topic, _) in knowledge.Vocabulary.Topics)
                yield return (platform, topic, Coverage.Of(knowledge, platform, topic.Id, today));
            yield return (platform, null, Coverage.Of(knowledge, platform, today));
        }
    }

    // Platform by platform, then all, without a platform.
    IEnumerable<(Platform? Platform, Coverage Count)> Totals() =>
        knowledge.Platforms.Select(platform => ((Platform?)platform.Value, Coverage.Of(knowledge, platform.Value, today)))
            .Append((null, Coverage.Of(knowledge, today)));

    static string WordsOf(Contribution contribution) =>
        $"{contribution.Platform.Name}, {contribution.Criterion.Title}: {ContributionWords.Of(contribution.Reason)}";

    static string[] Numbers(Coverage count) =>
    [
        $"{count.Answered} of {count.Questions}", Digits(count.Unknown), Digits(count.Missing), Digits(count.Due), Digits(count.Disputed),
        Digits(count.VendorAlone),
    ];

    static IEnumerable<string> Shares(Coverage count) =>
        new[] { count.Confirmed, count.VendorAlone, count.Quoted, count.Dated }
            .Select(number => count.Share(number).ToString("0.0", CultureInfo.InvariantCulture));

    static string Columns(string[] cells) => $"{cells[0],-18} {cells[1],-11}" + string.Concat(cells.Skip(2).Select(cell => $" {cell,12}"));

    static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
