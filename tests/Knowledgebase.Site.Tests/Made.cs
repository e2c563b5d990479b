using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Tests;

/// <summary>Facts made up for tests of single words and drawings.</summary>
static class Made
{
    public static Located<T> Located<T>(T value) => new(value, new Position("made-up.yml", 1, 1));

    public static Platform Platform { get; } = new(
        "zoom", "Zoom", "A vendor", "US", null, PlatformStatus.Active, null, null, "https://zoom.example/", null, [], [], [], "A service.", [], [], [], []);

    public static Criterion Criterion(AnswerKind answers, string id = "question") =>
        new(id, Located("security"), "Question", "Is {platform} good?", answers, null, [], null);

    public static Event Event(EventKind kind, PartialDate date) =>
        new($"{kind}-{date}", kind, date, null, $"{kind}", "It happened.", null, null, null, null, [], []);

    public static Article Article(params Verdict[] verdicts) => new("article", Located("the-article"), new PartialDate(2026), "A summary.",
        [.. verdicts.Select((verdict, index) => Located(new Claim($"claim-{index}", "It says.", null, verdict, null, null, "We looked.", [])))]);

    public static KnowledgeBase Knowledge(IEnumerable<Criterion> criteria, params Platform[] platforms) => new(
        "input",
        new SiteSettings("A site", null, "https://site.example/", "https://code.example/", null, []),
        new Vocabulary([Located(new Topic("security", "Security", "Who can listen."))], [.. criteria.Select(criterion => Located(criterion))], [], [], []),
        [.. platforms.Select(platform => Located(platform))],
        [],
        [],
        []);

    public static Finding Finding(Answer answer, params string[] sources) => new(
        answer, null, null, new PartialDate(2026), "What we found.", null, Applicability.Everyone,
        [.. sources.Select(source => Located(Evidence(source)))]);

    public static Evidence Evidence(string source) => new(Located(source), null, null, null, null, null);

    public static FindingHistory History(string criterion, params Finding[] findings) =>
        new(Located(criterion), "security", [.. findings.Select(finding => Located(finding))]);
}
