using Knowledgebase.Sources.Archives;
using Knowledgebase.Sources.Network;
using Knowledgebase.Sources.Text;

namespace Knowledgebase.Sources.Checking;

/// <summary>Looks at one source.</summary>
internal sealed class SourceObserver(Visitor visitor, ArchiveService archive, Manners manners, TimeProvider clock)
{
    /// <summary>So few words are a notice that the page needs a browser, and not the page.</summary>
    const int FewestWords = 20;

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
        [.. watched.Quotes.Select(quote => new SeenQuote(quote, QuoteFate.Unknown))],
        Fingerprint: null,
        Archive: null);

    async Task<Observation> DescribeAsync(WatchedSource watched, Visit visit, CancellationToken ended)
    {
        var source = watched.Source;
        var text = visit.Page is { } page ? PageText.Of(page) : null;
        var words = text is null ? [] : Words.In(text.All).ToList();
        var isWhole = text is not null && visit.Page is { Cut: false } && words.Count >= FewestWords;
        var fingerprint = isWhole ? TextFingerprint.Of(text!) : null;
        return new Observation(
            source.Id,
            watched.Key,
            clock.GetUtcNow(),
            visit.Reach,
            Explain(visit, text, words.Count),
            visit.MovedTo?.AbsoluteUri,
            text is null ? null : TitleComparison.Changed(source.Title, text),
            [.. watched.Quotes.Select(quote => new SeenQuote(quote,
                QuoteSearch.Stands(quote, words) ? QuoteFate.Stands : isWhole ? QuoteFate.Vanished : QuoteFate.Unknown))],
            fingerprint?.ToString(),
            source.Archive is null ? await archive.FindAsync(source, ended) : null);
    }

    static string? Explain(Visit visit, PageText? text, int words)
    {
        var reading = (visit.Page, text) switch
        {
            (null, _) => null,
            ({ MediaType: var type }, null) =>
                $"It is there, but it is no text ({type ?? "of no named type"}), so quotes and changes cannot be checked. Look yourself.",
            ({ Cut: true }, _) => "It is so long that only its beginning was read.",
            _ when words < FewestWords =>
                "It is there, but shows hardly any text without a browser, so quotes and changes cannot be checked. Look yourself.",
            _ => null,
        };
        return visit.Explanation is null ? reading : reading is null ? visit.Explanation : $"{visit.Explanation} {reading}";
    }
}
