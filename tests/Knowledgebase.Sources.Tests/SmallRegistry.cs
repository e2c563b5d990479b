using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Sources.Fetching;
using Knowledgebase.Sources.Recording;

namespace Knowledgebase.Sources.Tests;

/// <summary>A knowledge base with one platform whose findings cite a few sources, and a way to check them.</summary>
sealed class SmallRegistry : IDisposable
{
    /// <summary>Words enough for a page that is one.</summary>
    public const string Policy = """
        We collect the name and the address of everyone who opens an account, and keep both for thirty days after it was closed.
        We never sell personal data, and we show it to nobody but the people who run the service for us under contract.
        """;

    public static readonly CrawlPolicy Quick = CrawlPolicy.Usual with
    {
        Pause = TimeSpan.FromMilliseconds(1),
        LongestPause = TimeSpan.FromSeconds(60),
        Timeout = TimeSpan.FromSeconds(10),
        MostBytes = 100_000,
        RetryPause = TimeSpan.FromMilliseconds(2),
    };

    readonly TemporaryFolder folder = new();
    string sources = "";
    string evidence = "";

    public InstantClock Clock { get; } = new();

    public string Input => folder["input"];

    public string JournalFolder => folder["journal"];

    public string SourcesFile => folder["input/sources/all.yml"];

    public IList<Observation> Told { get; } = [];

    /// <summary>A page with a title and a text.</summary>
    public static string Page(string text, string title = "Privacy policy") =>
        $"<!doctype html><html><head><title>{title}</title></head><body><main><h1>{title}</h1><p>{text}</p></main></body></html>";

    /// <summary>Adds a source, and a piece of evidence that cites it.</summary>
    /// <param name="more">More lines of the source, without indentation.</param>
    public SmallRegistry With(string id, string url, string? quote = null, params string[] more)
    {
        sources += $"""
            {id}:
              title: Privacy policy
              publisher: A vendor
              kind: policy
              url: {url}
              accessed: 2026-11-01
              via: stored-copy
              language: en
            {string.Concat(more.Select(line => $"  {line}\n"))}

            """;
        evidence += $"      - {{ source: {id}{(quote is null ? "" : $", quote: '{quote.Replace("'", "''", StringComparison.Ordinal)}'")} }}\n";
        return this;
    }

    public KnowledgeBase Read()
    {
        folder.Write("input/site.yml", "title: Small\naddress: https://site.example/\nrepository: https://code.example/small(er)\n");
        folder.Write("input/vocabulary/topics.yml", "use: { title: Use, lead: What for. }\n");
        folder.Write("input/vocabulary/criteria.yml", """
            selling:
              topic: use
              title: Selling
              question: Does {platform} sell data?
              kind: choice
              options:
                never: { label: Never, rating: protective }
                always: { label: Always, rating: risky }
            """);
        folder.Write("input/vocabulary/terms.yml", "account: { name: { label: Name } }\n");
        folder.Write("input/vocabulary/scopes.yml", "people: { host: Hosts }\n");
        folder.Write("input/platforms/zoom/platform.yml", "name: Zoom\nvendor: A vendor\njurisdiction: US\nstatus: active\nwebsite: https://zoom.example/\nsummary: A service.\n");
        folder.Write("input/platforms/zoom/use.yml", $"selling:\n  - value: never\n    checked: 2026-11-01\n    summary: It says so.\n    evidence:\n{evidence}");
        if (!File.Exists(SourcesFile))
            folder.Write("input/sources/all.yml", sources);
        return ReadAgain();
    }

    /// <summary>What the files say now.</summary>
    public KnowledgeBase ReadAgain()
    {
        var read = InputReader.Read(Input, Today);
        Assert.Equal("", string.Join('\n', read.Problems.Where(problem => problem.Severity == Severity.Error)));
        return read.Knowledge!;
    }

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>Looks at all sources.</summary>
    public async Task<CheckResult> CheckAsync(
        LocalWeb web, CrawlPolicy? policy = null, AllowedNetwork? network = null, string archive = "archive.example/available")
    {
        var knowledge = Read();
        using var journal = CheckJournal.Open(JournalFolder, useFinished: false, Clock);
        var check = new SourceCheck(policy ?? Quick, network ?? web.Network, new Uri(web.At(archive)), Clock);
        var result = await check.RunAsync(knowledge, journal, Told.Add, CancellationToken.None);
        journal.Finish();
        return result;
    }

    /// <summary>Looks at its only source.</summary>
    public async Task<Observation> CheckOneAsync(LocalWeb web, CrawlPolicy? policy = null, AllowedNetwork? network = null) =>
        Assert.Single((await CheckAsync(web, policy, network)).Seen);

    public void Dispose() => folder.Dispose();
}
