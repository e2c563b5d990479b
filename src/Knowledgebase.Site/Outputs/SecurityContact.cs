using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Outputs;

/// <summary>Tells people who find a weakness whom to write to (RFC 9116). Nothing where nobody takes mail.</summary>
internal static class SecurityContact
{
    /// <summary>After this many days it counts as stale; every build makes it anew (RFC 9116, section 2.5.5, recommends less than a year).</summary>
    const int DaysToRelyOn = 300;

    public static IEnumerable<OutputFile> Of(SiteSettings settings, DateOnly today) => settings.Contact is not { } contact
        ? []
        :
        [
            OutputFile.Text("/.well-known/security.txt",
                $"Contact: mailto:{contact}\nExpires: {today.AddDays(DaysToRelyOn):yyyy-MM-dd}T00:00:00Z\nPreferred-Languages: en\n"
                + (settings.HasHost ? $"Canonical: {settings.Address}.well-known/security.txt\n" : "")),
        ];
}
