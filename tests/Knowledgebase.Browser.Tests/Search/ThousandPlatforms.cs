using System.Globalization;
using System.Text.RegularExpressions;
using Knowledgebase.Cli.Tests;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Site;
using Knowledgebase.Site.Outputs;
using Knowledgebase.Site.Outputs.ScriptData;
using Knowledgebase.Site.Search;

namespace Knowledgebase.Browser.Tests.Search;

/// <summary>The data of a site with 1,000 platforms: those of the sample site, and copies of them under names and sources of their own.</summary>
static partial class ThousandPlatforms
{
    const int Count = 1000;

    static readonly string[] syllables = ["ve", "lo", "ra", "mi", "tan", "ko", "zu", "bel", "fi", "nor", "sa", "qui", "dex", "pa", "rum", "gle", "ho", "wit", "ja", "sol"];

    static readonly Lazy<SiteContext> context = new(Context);
    static readonly Lazy<IReadOnlyDictionary<string, byte[]>> files = new(() => ByAddress(SearchData.Of(context.Value)));
    static readonly Lazy<IReadOnlyDictionary<string, byte[]>> answers = new(() => ByAddress(AnswerFiles.Of(context.Value)));

    /// <summary>What is searched, by the addresses of its files.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files => files.Value;

    /// <summary>The file of <see cref="Files"/> that tells of the others: the one that stands in no folder of its own.</summary>
    public static string Head => Files.Keys.Single(address => HeadOfSearch().IsMatch(address));

    /// <summary>All answers, by the addresses of their files.</summary>
    public static IReadOnlyDictionary<string, byte[]> Answers => answers.Value;

    static Dictionary<string, byte[]> ByAddress(IEnumerable<OutputFile> files) =>
        files.ToDictionary(file => file.Address, file => file.Content.ToArray(), StringComparer.Ordinal);

    static SiteContext Context()
    {
        var sample = InputReader.Read(Repository.SampleInput, Sites.SampleDay).Knowledge!;
        var platforms = Enumerable.Range(0, Count)
            .Select(number => (Original: sample.Platforms[number % sample.Platforms.Count], Copy: number / sample.Platforms.Count))
            .Select(each => each.Copy == 0 ? each.Original : Copy(each.Original, each.Copy));
        var copies = 1 + (Count - 1) / sample.Platforms.Count;
        var sources = Enumerable.Range(0, copies)
            .SelectMany(copy => sample.Sources.Select(source => source with { Value = source.Value with { Id = Renamed(source.Value.Id, copy) } }));
        var knowledge = new KnowledgeBase(
            Repository.SampleInput, sample.Settings, sample.Vocabulary, platforms.ToEquatableList(), sources.ToEquatableList(), sample.Articles, sample.Pages);
        return SiteContext.Of(knowledge, Sites.SampleDay);
    }

    static Located<Platform> Copy(Located<Platform> platform, int copy) => platform with
    {
        Value = platform.Value with
        {
            Id = Renamed(platform.Value.Id, copy),
            Name = Name(platform.Value.Id, copy),
            Aliases = [],
            Formerly = [],
            Findings = [.. platform.Value.Findings.Select(history => history with { Findings = [.. history.Findings.Select(each => each with { Value = each.Value with { Evidence = Copy(each.Value.Evidence, copy) } })] })],
            Events = [.. platform.Value.Events.Select(each => each with { Value = each.Value with { Evidence = Copy(each.Value.Evidence, copy) } })],
            Tips = [.. platform.Value.Tips.Select(each => each with { Value = each.Value with { Evidence = Copy(each.Value.Evidence, copy) } })],
        },
    };

    static EquatableList<Located<Evidence>> Copy(EquatableList<Located<Evidence>> evidence, int copy) =>
    [
        .. evidence.Select(piece => piece with
        {
            Value = piece.Value with { Source = piece.Value.Source with { Value = Renamed(piece.Value.Source.Value, copy) } },
        }),
    ];

    static string Renamed(string id, int copy) => copy == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{copy}");

    // Names that are as hard to compress as real ones, the same in every run.
    static string Name(string id, int copy)
    {
        var random = new Random(id.Sum(letter => letter) * 1000 + copy);
        var name = string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => syllables[random.Next(syllables.Length)]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    [GeneratedRegex(@"^/data/search\.\w+\.json$")]
    private static partial Regex HeadOfSearch();
}
