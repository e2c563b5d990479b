using System.Diagnostics;
using Knowledgebase.Facts;

namespace Knowledgebase.Site.Words;

/// <summary>Puts what tips ask of people into words.</summary>
internal static class TipWords
{
    public static string Audience(Audience audience) => audience switch
    {
        Facts.Audience.Host => "Hosts",
        Facts.Audience.Guest => "Guests",
        Facts.Audience.Admin => "Administrators",
        Facts.Audience.Everyone => "Everyone",
        _ => throw new UnreachableException(),
    };

    public static string Effort(Effort effort) => effort switch
    {
        Facts.Effort.Low => "Little effort",
        Facts.Effort.Medium => "Some effort",
        Facts.Effort.High => "Much effort",
        _ => throw new UnreachableException(),
    };
}
