using Knowledgebase.Facts.Model;
using Knowledgebase.Sources.Fetching;
using Knowledgebase.Sources.Recording;

namespace Knowledgebase.Sources.Checking;

/// <summary>Looks at all sources of a knowledge base on the live web.</summary>
/// <param name="policy">How gently.</param>
/// <param name="network">Where requests may go.</param>
/// <param name="archive">Where an archive of the web is asked for copies.</param>
/// <param name="clock">Measures pauses, and says when a source was looked at.</param>
public sealed class SourceCheck(CrawlPolicy policy, AllowedNetwork network, Uri archive, TimeProvider clock)
{
    /// <summary>The check of the live web as it is meant to be.</summary>
    public static SourceCheck OfTheLiveWeb(TimeProvider clock) => new(CrawlPolicy.Usual, AllowedNetwork.PublicWeb, ArchiveService.Usual, clock);

    /// <summary>Looks at all sources that the journal does not know yet, each host by itself and several hosts beside each other.</summary>
    /// <param name="onSeen">Told of each source when it was looked at, one after another.</param>
    /// <returns>What was seen of each source, in the order of the registry, and whether the archive answered.</returns>
    /// <exception cref="OperationCanceledException">It was ended. The journal has what was seen until then.</exception>
    /// <exception cref="IOException">The journal cannot be written.</exception>
    public async Task<CheckResult> RunAsync(
        KnowledgeBase knowledge, CheckJournal journal, Action<Observation> onSeen, CancellationToken ended)
    {
        using var client = new CrawlClient(policy, network, UserAgent(knowledge.Settings.Repository), clock);
        var fetcher = new PageFetcher(client, new RobotsFiles(client, network, ended), policy, network);
        var archives = new ArchiveService(fetcher, archive, policy.Patience);
        using var observer = new SourceObserver(fetcher, archives, policy, clock);
        var targets = SourceCheckTarget.All(knowledge);
        var hosts = targets
            .Where(source => journal.Find(source.Source.Id, source.Key) is null)
            .GroupBy(source => AsciiAddress.HostOf(source.Address) ?? source.Address.Host, StringComparer.OrdinalIgnoreCase)
            // The host with the most sources takes longest, so it begins first.
            .OrderByDescending(host => host.Count());

        await Parallel.ForEachAsync(
            hosts,
            new ParallelOptions { MaxDegreeOfParallelism = policy.HostsAtOnce, CancellationToken = ended },
            async (host, stop) => await LookAtAllAsync(host, observer, seen => journal.Add(seen, onSeen), stop));
        return new CheckResult([.. targets.Select(source => journal.Find(source.Source.Id, source.Key)!)], !archives.GaveUp);
    }

    /// <summary>How many sources of a knowledge base need not be looked at, because the journal knows them.</summary>
    public static int CountKnown(KnowledgeBase knowledge, CheckJournal journal) =>
        SourceCheckTarget.All(knowledge).Count(source => journal.Find(source.Source.Id, source.Key) is not null);

    async Task LookAtAllAsync(IEnumerable<SourceCheckTarget> host, SourceObserver observer, Action<Observation> add, CancellationToken ended)
    {
        var failures = 0;
        var trouble = HostTrouble.None;
        foreach (var source in host)
        {
            ended.ThrowIfCancellationRequested();
            if (trouble == HostTrouble.LeaveAlone || failures >= policy.Patience)
            {
                add(await observer.PassOverAsync(source, trouble, ended));
                continue;
            }

            (var seen, trouble) = await observer.LookAtAsync(source, ended);
            failures = trouble == HostTrouble.None ? 0 : failures + 1;
            add(seen);
        }
    }

    // It tells the operators of a host who asks and how to have it stopped.
    static string UserAgent(string? repository)
    {
        if (repository is null)
            return $"{RobotsFiles.Robot}/1.0";
        var address = new Uri(repository);
        if (AsciiAddress.HostOf(address) is not { } host)
            return $"{RobotsFiles.Robot}/1.0";
        // A header is ASCII, and brackets would end the comment (RFC 9110, section 5.6.5).
        var plain = new UriBuilder(address) { Host = host }.Uri.AbsoluteUri
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal);
        return $"{RobotsFiles.Robot}/1.0 (+{plain})";
    }
}

/// <summary>What a check came to.</summary>
/// <param name="Seen">One a source, in the order of the registry.</param>
/// <param name="ArchiveAnswered">False where the archive failed so often that it was not asked about all of them.</param>
public sealed record CheckResult(IReadOnlyList<Observation> Seen, bool ArchiveAnswered);
