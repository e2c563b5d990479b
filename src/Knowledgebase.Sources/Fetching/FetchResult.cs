namespace Knowledgebase.Sources.Fetching;

/// <summary>What came of going to an address and on from there to where it leads.</summary>
/// <param name="Explanation">What is wrong or noteworthy, in a sentence or two; null where nothing is.</param>
/// <param name="MovedTo">Where it leads for good; null where it does not.</param>
/// <param name="Page">What was found; null where nothing was.</param>
/// <param name="Trouble">What it means for other addresses of the host.</param>
internal sealed record FetchResult(
    SourceReach Reach, string? Explanation, Uri? MovedTo = null, WebAnswer.Response? Page = null, HostTrouble Trouble = HostTrouble.None);

/// <summary>What a visit means for other addresses of the host.</summary>
internal enum HostTrouble
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>They may meet the same.</summary>
    Failed,

    /// <summary>The host wants to be left alone for longer than anyone waits.</summary>
    LeaveAlone,
}
