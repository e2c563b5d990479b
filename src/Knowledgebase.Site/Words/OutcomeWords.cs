using System.Diagnostics;
using Knowledgebase.Facts.Analysis;

namespace Knowledgebase.Site.Words;

/// <summary>Names what becomes of needs.</summary>
internal static class OutcomeWords
{
    /// <summary>For style sheets and scripts.</summary>
    public static string Id(Outcome outcome) => outcome switch
    {
        Outcome.Meets => "meets",
        Outcome.Fails => "fails",
        Outcome.CannotTell => "cannot-tell",
        _ => throw new UnreachableException(),
    };
}
