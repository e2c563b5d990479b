using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Search;

/// <summary>
/// Words that people look for something by, though it seldom says them itself. Headlines, whose words events are found by
/// too, have them in one case and lack them in the next.
/// </summary>
internal static class SoughtWords
{
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
}
