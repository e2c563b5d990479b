using System.Collections.Concurrent;
using System.Text;

namespace Knowledgebase.Sources.Fetching;

/// <summary>The <c>robots.txt</c> of each host, read once a run.</summary>
/// <param name="runEnded">Ends the reading of all of them: a source that is given up must not take with it what others wait for.</param>
internal sealed class RobotsFiles(CrawlClient client, AllowedNetwork network, CancellationToken runEnded)
{
    /// <summary>The product token by which hosts can name this robot.</summary>
    public const string Robot = "knowledgebase-source-check";

    // As many as RFC 9309, section 2.3.1.2, wants followed.
    const int MostRedirects = 5;

    readonly ConcurrentDictionary<string, Lazy<Task<RobotsAnswer>>> byOrigin = new(StringComparer.Ordinal);

    /// <summary>What the host of an address asks for.</summary>
    public Task<RobotsAnswer> OfAsync(Uri address, CancellationToken ended) =>
        byOrigin.GetOrAdd(
            address.GetLeftPart(UriPartial.Authority),
            _ => new Lazy<Task<RobotsAnswer>>(() => ReadAsync(new Uri(address, "/robots.txt")))).Value.WaitAsync(ended);

    async Task<RobotsAnswer> ReadAsync(Uri address)
    {
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (network.Refusal(address) is not null)
                return new RobotsAnswer.Rules(RobotsRules.None);
            switch (await client.GetAsync(address, TimeSpan.Zero, runEnded))
            {
                case WebAnswer.Failure failure:
                    return new RobotsAnswer.Unknown(failure);
                case WebAnswer.Response { IsRedirect: true } response when Uri.TryCreate(address, response.Location, out var next):
                    address = next;
                    continue;
                case WebAnswer.Response response:
                    return Of(response, address.Host);
            }
        }

        return new RobotsAnswer.Rules(RobotsRules.None);
    }

    // Section 2.3.1: without the file all is allowed; while nobody can tell what it says, nothing is.
    static RobotsAnswer Of(WebAnswer.Response response, string host) => response.Status switch
    {
        >= 200 and < 300 => new RobotsAnswer.Rules(RobotsRules.Read(Encoding.UTF8.GetString(response.Body), Robot)),
        429 or >= 500 => new RobotsAnswer.Unknown(new WebAnswer.Failure(
            FailureKind.Unreachable,
            $"{host} answers {response.Status} to the question what robots may read, so nothing was read.")),
        _ => new RobotsAnswer.Rules(RobotsRules.None),
    };
}

/// <summary>What is known of the wishes of a host.</summary>
internal abstract record RobotsAnswer
{
    RobotsAnswer() { }

    /// <summary>It says what robots may read.</summary>
    public sealed record Rules(RobotsRules Value) : RobotsAnswer;

    /// <summary>Nobody can tell.</summary>
    public sealed record Unknown(WebAnswer.Failure Why) : RobotsAnswer;
}
