using Knowledgebase.Sources.Fetching;

namespace Knowledgebase.Sources.Checking;

/// <summary>Looks at one source.</summary>
internal sealed class SourceObserver(PageFetcher fetcher, ArchiveService archive, CrawlPolicy policy, TimeProvider clock) : IDisposable
{
    // A page can be made to take some hundred megabytes of memory while it is read.
    readonly SemaphoreSlim oneAtATime = new(1);

    /// <summary>Reads a source's page, and tells what that means for other pages of its host.</summary>
    public Task<(Observation Seen, HostTrouble Trouble)> LookAtAsync(SourceCheckTarget target, CancellationToken ended) =>
        WithoutFailingAsync(
            target,
            async stop =>
            {
                var fetched = await fetcher.FetchAsync(target.Address, stop);
                return (await DescribeAsync(target, fetched, stop), fetched.Trouble);
            },
            ended);

    /// <summary>Does not read a source's page, because of what its host did before, and looks for an archived copy alone.</summary>
    public async Task<Observation> PassOverAsync(SourceCheckTarget target, HostTrouble trouble, CancellationToken ended)
    {
        var host = target.Address.Host;
        var explanation = trouble == HostTrouble.LeaveAlone
            ? $"{host} wants to be left alone, so it was not asked for this page."
            : $"{host} failed several times in a row, so it was not asked for this page.";
        var (seen, _) = await WithoutFailingAsync(
            target,
            async stop => (await DescribeAsync(target, new FetchResult(SourceReach.Unreachable, explanation), stop), trouble),
            ended);
        return seen;
    }

    /// <inheritdoc/>
    public void Dispose() => oneAtATime.Dispose();

    // Sources are other people's, and one of them must not end the check of all others. So whatever goes wrong is what
    // was seen of this one: a host that takes too long as that, anything else as a mistake of this program.
    async Task<(Observation Seen, HostTrouble Trouble)> WithoutFailingAsync(
        SourceCheckTarget target, Func<CancellationToken, Task<(Observation, HostTrouble)>> look, CancellationToken ended)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ended);
        stop.CancelAfter(policy.SourceTimeout);
        try
        {
            return await look(stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            ended.ThrowIfCancellationRequested();
            return (
                Nothing(target, SourceReach.Unreachable, $"{target.Address.Host} took longer than {policy.SourceTimeout.TotalMinutes:0.#} minutes in all."),
                HostTrouble.Failed);
        }
        catch (Exception mistake)
        {
            ended.ThrowIfCancellationRequested();
            return (Nothing(target, SourceReach.CheckFailed, FailureMessages.OfMistake(mistake)), HostTrouble.None);
        }
    }

    Observation Nothing(SourceCheckTarget target, SourceReach reach, string explanation) => new(
        target.Source.Id,
        target.Key,
        clock.GetLocalNow(),
        reach,
        explanation,
        MovedTo: null,
        TitleNow: null,
        PageFindings.None(target.Quotes).Quotes,
        Fingerprint: null,
        Archive: null);

    async Task<Observation> DescribeAsync(SourceCheckTarget target, FetchResult fetched, CancellationToken ended)
    {
        var source = target.Source;
        var read = fetched.Page is { } page ? await ReadAsync(target, page, ended) : PageFindings.None(target.Quotes);
        return new Observation(
            source.Id,
            target.Key,
            clock.GetLocalNow(),
            fetched.Reach,
            fetched.Explanation is null ? read.Explanation : read.Explanation is null ? fetched.Explanation : $"{fetched.Explanation} {read.Explanation}",
            fetched.MovedTo?.AbsoluteUri,
            read.TitleNow,
            read.Quotes,
            read.Fingerprint?.ToString(),
            source.Archive is null ? await archive.FindAsync(source, ended) : null);
    }

    async Task<PageFindings> ReadAsync(SourceCheckTarget target, WebAnswer.Response page, CancellationToken ended)
    {
        await oneAtATime.WaitAsync(ended);
        try
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(ended);
            stop.CancelAfter(policy.ReadingTimeout);
            return await PageFindings.OfAsync(target, page, stop.Token);
        }
        finally
        {
            oneAtATime.Release();
        }
    }
}
