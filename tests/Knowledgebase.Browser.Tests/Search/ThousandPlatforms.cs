using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using Knowledgebase.Cli.Tests;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Site;
using Knowledgebase.Site.Outputs;
using Knowledgebase.Site.Outputs.Answers;
using Knowledgebase.Site.Search;

namespace Knowledgebase.Browser.Tests.Search;

/// <summary>The data of a site with 1,000 platforms: the real ones, and copies of them under names and sources of their own.</summary>
static class ThousandPlatforms
{
    const int Count = 1000;

    static readonly ConcurrentDictionary<DateOnly, SiteContext> contexts = [];

    static readonly string[] syllables = ["ve", "lo", "ra", "mi", "tan", "ko", "zu", "bel", "fi", "nor", "sa", "qui", "dex", "pa", "rum", "gle", "ho", "wit", "ja", "sol"];

    /// <summary>What is searched, by the addresses of its files. The head is the one that stands in no folder of its own.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files(DateOnly today) => ByAddress(SearchData.Of(contexts.GetOrAdd(today, ContextOn)));

    /// <summary>All answers, by the addresses of their files.</summary>
    public static IReadOnlyDictionary<string, byte[]> Answers(DateOnly today) => ByAddress(AnswerFiles.Of(contexts.GetOrAdd(today, ContextOn)));

    static Dictionary<string, byte[]> ByAddress(IEnumerable<OutputFile> files) =>
        files.ToDictionary(file => file.Address, file => file.Content.ToArray(), StringComparer.Ordinal);

    static SiteContext ContextOn(DateOnly today)
    {
        var real = InputReader.Read(Repository.Input, today).Knowledge!;
        var platforms = Enumerable.Range(0, Count)
            .Select(number => (Original: real.Platforms[number % real.Platforms.Count], Copy: number / real.Platforms.Count))
            .Select(each => each.Copy == 0 ? each.Original : Copy(each.Original, each.Copy));
        var copies = 1 + (Count - 1) / real.Platforms.Count;
        var sources = Enumerable.Range(0, copies)
            .SelectMany(copy => real.Sources.Select(source => source with { Value = source.Value with { Id = Renamed(source.Value.Id, copy) } }));
        var knowledge = new KnowledgeBase(Repository.Input, real.Settings, real.Vocabulary, platforms.ToEquatableList(), sources.ToEquatableList(), real.Articles, real.Pages);
        return SiteContext.Of(knowledge, today);
    }

    /// <summary>How many bytes of a file go over the wire.</summary>
    public static long Gzipped(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return compressed.Length;
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
}
