using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Tests;

public sealed class CitationsTests
{
    static readonly Criterion criterion = Made.Criterion(new AnswerKind.Choice([new Option("yes", "Yes", Rating.Protective)]));

    [Fact]
    public void Every_kind_of_statement_is_found_by_its_source_in_the_order_of_the_input()
    {
        EquatableList<Located<Evidence>> evidence = [Made.Located(Made.Evidence("page"))];
        var platform = Made.Platform with
        {
            Evidence = evidence,
            Findings = [Made.History("question", Made.Finding(new Answer.Unknown(), "page"), Made.Finding(new Answer.Unknown(), "other"))],
            Events = [Made.Located(Made.Event(EventKind.Fine, new PartialDate(2020)) with { Evidence = evidence })],
            Tips = [Made.Located(new Tip("tip", "A tip", [Made.Located("host")], Effort.Low, [], ["Do it."], null, evidence))],
        };
        var article = Made.Article() with
        {
            Source = Made.Located("page"),
            Claims = [Made.Located(new Claim("claim", "It says.", null, Verdict.Wrong, null, null, "We looked.", evidence))],
        };
        var made = Made.Knowledge([criterion], platform);

        var citations = Citations.In(new KnowledgeBase("input", made.Settings, made.Vocabulary, made.Platforms, [], [Made.Located(article)], []));

        Assert.Equal(
            [typeof(Citation.OfPlatform), typeof(Citation.OfFinding), typeof(Citation.OfEvent), typeof(Citation.OfTip), typeof(Citation.OfArticle), typeof(Citation.OfClaim)],
            citations.Of("page").Select(citation => citation.GetType()));
        Assert.Single(citations.Of("other"));
    }

    [Fact]
    public void A_source_that_nobody_cites_has_none() => Assert.Empty(Citations.In(Made.Knowledge([criterion])).Of("page"));

    [Fact]
    public void A_source_that_speaks_against_a_finding_is_cited_too()
    {
        var against = Made.Evidence("page") with { Says = new Answer.Unknown(), Rejected = "It is wrong." };
        var finding = Made.Finding(new Answer.Unknown()) with { Evidence = [Made.Located(against)] };

        var citations = Citations.In(Made.Knowledge([criterion], Made.Platform with { Findings = [Made.History("question", finding)] }));

        Assert.Equal(against, Assert.IsType<Citation.OfFinding>(Assert.Single(citations.Of("page"))).Evidence);
    }
}
