using System.Diagnostics;

namespace Knowledgebase.Sources.Fetching;

/// <summary>Goes to addresses as a reader does, over redirects, but only where robots are let in.</summary>
internal sealed class PageFetcher(CrawlClient client, RobotsFiles robots, CrawlPolicy policy, AllowedNetwork network)
{
    /// <summary>Goes to an address and on to where it leads. Each stop on the way is asked whether it lets robots in.</summary>
    public async Task<FetchResult> FetchAsync(Uri start, CancellationToken ended)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = start;
        Uri? moved = null;
        var forGood = true;
        while (true)
        {
            if (network.Refusal(at) is { } refusal)
                return new FetchResult(SourceReach.NotPublic, refusal, moved);
            if (!seen.Add(at.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)))
                return new FetchResult(SourceReach.LostInRedirects, "Its redirects lead in a circle. Some hosts do that to readers without cookies.");
            if (seen.Count > policy.MostRedirects + 1)
                return new FetchResult(SourceReach.LostInRedirects, $"After {policy.MostRedirects} redirects there was still no page.");

            TimeSpan pause;
            switch (await robots.OfAsync(at, ended))
            {
                case RobotsAnswer.Unknown unknown:
                    return Failed(unknown.Why, moved);
                case RobotsAnswer.Rules { Value: var rules } when !rules.Allows(at.PathAndQuery):
                    return new FetchResult(SourceReach.ClosedToRobots, $"{at.Host} asks robots not to read this page, so nobody knows. Look yourself.", moved);
                case RobotsAnswer.Rules { Value: var rules } when rules.Pause > policy.LongestPause:
                    return new FetchResult(
                        SourceReach.ClosedToRobots,
                        $"{at.Host} asks robots to wait {rules.Pause.Value.TotalSeconds:0} seconds before each page, which is longer than this program stays. Look yourself.",
                        moved);
                case RobotsAnswer.Rules { Value: var rules }:
                    pause = rules.Pause ?? TimeSpan.Zero;
                    break;
                default:
                    throw new UnreachableException();
            }

            var answer = await client.GetAsync(at, pause, ended);
            if (answer is WebAnswer.Failure failure)
                return Failed(failure, moved);
            var response = (WebAnswer.Response)answer;
            if (!response.IsRedirect)
                return Arrived(response, start, at, moved) with { Trouble = TroubleOf(response) };
            if (Target(at, response.Location) is not { } next)
                return new FetchResult(SourceReach.LostInRedirects, $"{at.Host} sends readers to an address that is none.", moved);
            at = next;
            forGood &= response.IsPermanent;
            moved = forGood ? at : moved;
        }
    }

    // A part of the page that the address names stays named (RFC 9110, section 10.2.2).
    static Uri? Target(Uri from, string? location) =>
        Uri.TryCreate(from, location, out var next)
        && Uri.TryCreate(next.AbsoluteUri + (next.Fragment.Length == 0 ? from.Fragment : ""), UriKind.Absolute, out var whole)
            ? whole
            : null;

    static FetchResult Arrived(WebAnswer.Response response, Uri start, Uri at, Uri? moved) => response.Status switch
    {
        >= 200 and < 300 => new FetchResult(
            SourceReach.Reachable,
            at.PathAndQuery == "/" && start.PathAndQuery != "/"
                ? $"It leads to the front page of {at.Host}, so the document itself may be gone."
                : null,
            moved,
            response),
        404 or 410 => new FetchResult(SourceReach.Gone, $"{at.Host} says that the page is gone ({response.Status}).", moved),
        401 or 403 or 451 => new FetchResult(
            SourceReach.Blocked, $"{at.Host} does not show the page to this program ({response.Status}). That does not mean that it is gone.", moved),
        429 => new FetchResult(
            SourceReach.Blocked, $"{at.Host} wants to be asked less often (429). That does not mean that the page is gone.", moved),
        >= 500 => new FetchResult(SourceReach.Unreachable, $"{at.Host} cannot show the page now ({response.Status}).", moved),
        _ => new FetchResult(SourceReach.Blocked, $"{at.Host} gives an answer that a browser could not show either ({response.Status}).", moved),
    };

    HostTrouble TroubleOf(WebAnswer.Response response) =>
        response.Status is not (429 or 503) ? HostTrouble.None
        : response.RetryAfter > policy.LongestPause ? HostTrouble.LeaveAlone
        : HostTrouble.Failed;

    static FetchResult Failed(WebAnswer.Failure failure, Uri? moved) => failure.Kind switch
    {
        FailureKind.Forbidden => new FetchResult(SourceReach.NotPublic, failure.Explanation, moved),
        FailureKind.Insecure => new FetchResult(SourceReach.Insecure, failure.Explanation, moved),
        _ => new FetchResult(SourceReach.Unreachable, failure.Explanation, moved, Trouble: HostTrouble.Failed),
    };
}
