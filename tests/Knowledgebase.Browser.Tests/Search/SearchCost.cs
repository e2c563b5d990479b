using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests.Search;

/// <summary>What a page loads to search: data and scripts.</summary>
static partial class SearchCost
{
    /// <summary>The addresses that a page loads from now on, filled as it does.</summary>
    public static ConcurrentQueue<string> Loaded(IPage page)
    {
        var loaded = new ConcurrentQueue<string>();
        page.RequestFinished += (_, request) => loaded.Enqueue(new Uri(request.Url).AbsolutePath);
        return loaded;
    }

    /// <summary>The bytes over the wire of those that search is for, each once.</summary>
    public static long Bytes(IEnumerable<string> loaded, Func<string, byte[]> read) => loaded
        .Where(address => Data().IsMatch(address) || address.StartsWith("/assets/scripts/search/", StringComparison.Ordinal))
        .Distinct()
        .Sum(address => Wire.Gzipped(read(address)));

    /// <summary>Matches addresses of the data of search.</summary>
    [GeneratedRegex(@"/data/search\.")]
    public static partial Regex Data();
}
