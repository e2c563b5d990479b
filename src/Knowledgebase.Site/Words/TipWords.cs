using System.Diagnostics;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>Puts what tips ask of people into words.</summary>
internal static class TipWords
{
    public static string Audience(Audience audience) => audience switch
    {
        Facts.Model.Audience.Host => "Hosts",
        Facts.Model.Audience.Guest => "Guests",
        Facts.Model.Audience.Admin => "Administrators",
        Facts.Model.Audience.Everyone => "Everyone",
        _ => throw new UnreachableException(),
    };

    public static string Effort(Effort effort) => effort switch
    {
        Facts.Model.Effort.Low => "Little effort",
        Facts.Model.Effort.Medium => "Some effort",
        Facts.Model.Effort.High => "Much effort",
        _ => throw new UnreachableException(),
    };
}
