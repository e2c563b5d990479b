using System.Diagnostics;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>Puts what tips ask of people into words.</summary>
internal static class TipWords
{
    /// <summary>The labels of those who can follow a tip.</summary>
    public static IEnumerable<string> Roles(Vocabulary vocabulary, Tip tip) => tip.For.Select(role => vocabulary.Audiences.RoleLabel(role.Value));

    public static string Effort(Effort effort) => effort switch
    {
        Facts.Model.Effort.Low => "Little effort",
        Facts.Model.Effort.Medium => "Some effort",
        Facts.Model.Effort.High => "Much effort",
        _ => throw new UnreachableException(),
    };
}
