namespace Knowledgebase.Sources.Network;

/// <summary>What came of going to an address and on from there to where it leads.</summary>
/// <param name="Explanation">What is wrong or noteworthy, in a sentence or two; null where nothing is.</param>
/// <param name="MovedTo">Where it leads for good; null where it does not.</param>
/// <param name="Page">What was found; null where nothing was.</param>
/// <param name="KeepsOthersWaiting">Whether the host failed in a way that others of its addresses will meet too.</param>
internal sealed record Visit(
    SourceReach Reach, string? Explanation, Uri? MovedTo = null, WebAnswer.Response? Page = null, bool KeepsOthersWaiting = false);
