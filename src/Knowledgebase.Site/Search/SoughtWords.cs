using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Search;

/// <summary>
/// Words that people look for something by, though it seldom says them itself. Headlines, whose words events are found by
/// too, have them in one case and lack them in the next.
/// </summary>
internal static class SoughtWords
{
    /// <summary>Words that ask for the page of a platform, which begins with its vendor and country.</summary>
    public const string OfPlatforms = "owner owns owned company vendor maker makes behind based headquarters country";

    public static string Of(EventKind kind) => kind switch
    {
        EventKind.Settlement => "sued paid lawsuit class action money",
        EventKind.Fine => "fined penalty illegal law",
        EventKind.Lawsuit => "sued suing court class action",
        EventKind.RegulatorAction => "regulator authority investigation order illegal",
        EventKind.Breach => "hacked hack leak leaked stolen breach",
        EventKind.Vulnerability => "bug flaw hole exploit hack cve vulnerability",
        EventKind.Incident => "leak exposed problem",
        EventKind.Misuse => "abuse attack hack scam",
        EventKind.Surveillance => "spying spied listening wiretap intercepted",
        EventKind.Acquisition => "bought buys sold owner takeover",
        EventKind.Retirement => "shut down closed discontinued end",
        _ => "",
    };

    /// <summary>By the address of a section.</summary>
    public static string Of(string section) => section switch
    {
        Urls.Comparison => "side by side versus difference table",
        Urls.Choosing => "choose recommend recommendation best safest most private alternative which should use",
        Urls.Events => "timeline history incidents breaches hacked scandals news",
        Urls.Settlements => "fines penalties fined payments class action money",
        Urls.Protection => "tips advice stay safe settings protect",
        Urls.Sources => "references evidence documents",
        _ => "",
    };
}
