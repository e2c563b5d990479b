namespace Knowledgebase.Cli.Preview;

/// <summary>What an open page must know to tell whether it is the latest.</summary>
/// <param name="Site">Names the last good build and no other, of this preview or an earlier one; null before the first.</param>
/// <param name="Problems">Why the latest build failed, a line each; empty where it did not.</param>
internal sealed record PreviewState(string? Site, IReadOnlyList<string> Problems);
