using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Views;

/// <summary>
/// Views that say nothing and leave nothing out. Templates render parts with them inside of <c>&lt;template&gt;</c>, and
/// scripts fill copies of those, so that the HTML of a part stands once.
/// </summary>
internal sealed record Blanks(PlatformLink Platform, AnswerView Answer, QualifyingView Qualifying, ReasonView Reason, RatingCount Count)
{
    static readonly RatingView rating = new("", "");

    public static Blanks All { get; } = new(
        new PlatformLink("", "", "", Retired: true),
        new AnswerView("", [], rating, new StandingView("", "", ""), Limit: " ", Address: "", Others: 0, FreshUntil: "", Due: false),
        new QualifyingView("", "", rating, new StandingView("", "", "")),
        new ReasonView("", "", Limit: " ", Address: "", IsDoubt: false, Standing: "", null, null),
        new RatingCount("", 0));
}
