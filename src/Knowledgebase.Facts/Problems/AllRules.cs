using Knowledgebase.Facts.Checks;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Problems;

/// <summary>Everything that can be wrong with the input.</summary>
public static class AllRules
{
    /// <summary>One rule a code: first those that show while files are read, then those that compare what they say.</summary>
    public static EquatableList<Rule> All { get; } = [.. ReadingRules.All, .. AllChecks.All, ProblemCollector.MoreProblems];
}
