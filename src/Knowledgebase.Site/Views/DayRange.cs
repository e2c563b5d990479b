namespace Knowledgebase.Site.Views;

/// <summary>The days that a reader can choose from, for machines.</summary>
internal sealed record DayRange(string First, string Today);
