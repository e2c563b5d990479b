using Knowledgebase.Sources.Archives;
using Knowledgebase.Sources.Network;

namespace Knowledgebase.Sources.Checking;

/// <summary>Looks at one source.</summary>
internal sealed class SourceObserver(Visitor visitor, ArchiveService archive, Manners manners, TimeProvider clock) : IDisposable
{
    // A page can be made to take some hundred megabytes of memory while it is read.
    readonly SemaphoreSlim oneAtATime = new(1);

    /// <summary>Reads a source's page, and tells what that means for other pages of its host.</summary>
    public Task<(Observation Seen, HostTrouble Trouble)> LookAtAsync(WatchedSource watched, CancellationToken ended) =>
        WithoutFailingAsync(
            watched,
            async stop =>
            {
                var visit = await visitor.GoAsync(watched.Address, stop);
                return (await DescribeAsync(watched, visit, stop), visit.Trouble);
            },
            ended);

    /// <summary>Does not read a source's page, because of what its host did before, and looks for an archived copy alone.</summary>
    public async Task<Observation> PassOverAsync(WatchedSource watched, HostTrouble trouble, CancellationToken ended)
    {
        var host = watched.Address.Host;
        var explanation = trouble == HostTrouble.LeaveAlone
            ? $"{host} wants to be left alone, so it was not asked for this page."
            : $"{host} failed several times in a row, so it was not asked for this page.";
        var (seen, _) = await WithoutFailingAsync(
            watched,
            async stop => (await DescribeAsync(watched, new Visit(SourceReach.Unreachable, explanation), stop), trouble),
            ended);
        return seen;
    }

    /// <inheritdoc/>
    public void Dispose() => oneAtATime.Dispose();

    // Sources are other people's, and one of them must not end the check of all others. So whatever goes wrong is what
    // was seen of this one: a host that takes too long as that, anything else as a mistake of this program.
    async Task<(Observation Seen, HostTrouble Trouble)> WithoutFailingAsync(
        WatchedSource watched, Func<CancellationToken, Task<(Observation, HostTrouble)>> look, CancellationToken ended)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ended);
        stop.CancelAfter(manners.SourceTimeout);
        try
        {
            return await look(stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            ended.ThrowIfCancellationRequested();
            return (
                Nothing(watched, SourceReach.Unreachable, $"{watched.Address.Host} took longer than {manners.SourceTimeout.TotalMinutes:0.#} minutes in all."),
                HostTrouble.Failed);
        }
        catch (Exception mistake)
        {
            ended.ThrowIfCancellationRequested();
            return (Nothing(watched, SourceReach.CheckFailed, FailureWords.OfMistake(mistake)), HostTrouble.None);
        }
    }

    Observation Nothing(WatchedSource watched, SourceReach reach, string explanation) => new(
        watched.Source.Id,
        watched.Key,
        clock.GetUtcNow(),
        reach,
        explanation,
        MovedTo: null,
        TitleNow: null,
        PageFindings.None(watched.Quotes).Quotes,
        Fingerprint: null,
        Archive: null);

    async Task<Observation> DescribeAsync(WatchedSource watched, Visit visit, CancellationToken ended)
    {
        var source = watched.Source;
        var read = visit.Page is { } page ? await ReadAsync(watched, page, ended) : PageFindings.None(watched.Quotes);
        return new Observation(
            source.Id,
            watched.Key,
            clock.GetUtcNow(),
            visit.Reach,
            visit.Explanation is null ? read.Explanation : read.Explanation is null ? visit.Explanation : $"{visit.Explanation} {read.Explanation}",
            visit.MovedTo?.AbsoluteUri,
            read.TitleNow,
            read.Quotes,
            read.Fingerprint?.ToString(),
            source.Archive is null ? await archive.FindAsync(source, ended) : null);
    }

    async Task<PageFindings> ReadAsync(WatchedSource watched, WebAnswer.Response page, CancellationToken ended)
    {
        await oneAtATime.WaitAsync(ended);
        try
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(ended);
            stop.CancelAfter(manners.ReadingTimeout);
            return await PageFindings.OfAsync(watched, page, stop.Token);
        }
        finally
        {
            oneAtATime.Release();
        }
    }
}
