namespace Knowledgebase.Facts.Model;

/// <summary>A group of criteria that are read together.</summary>
/// <param name="Lead">What the group is about, in a sentence.</param>
public sealed record Topic(string Id, string Title, string Lead);
