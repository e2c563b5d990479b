using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Tests.Analysis;

/// <summary>The rules of reasoning, stated anew and held against the facts of this repository.</summary>
public sealed class RealFactsTests(RealFacts real) : IClassFixture<RealFacts>
{
    readonly KnowledgeBase knowledge = real.Knowledge;
    readonly DateOnly today = real.Today;

    [Fact]
    public void The_standing_of_every_finding_follows_from_its_evidence() => Assert.All(AllFindings(), finding =>
        Assert.Equal(ExpectedStanding(finding), knowledge.StandingOf(finding)));

    [Fact]
    public void Every_platform_has_a_holding_for_each_question_that_it_answers_today()
    {
        var answered =
            from platform in knowledge.Platforms
            from history in platform.Value.Findings
            where platform.Value.Retired is not null || history.Findings.Any(finding => finding.Value.Until is null)
            select (Platform: platform.Value, Criterion: history.Criterion.Value);

        Assert.All(answered, fact => Assert.NotNull(fact.Platform.Latest(fact.Criterion, today)));
    }

    [Fact]
    public void The_headline_of_every_platform_that_runs_is_the_first_finding_in_the_file_that_has_no_end() => Assert.All(
        from platform in knowledge.Platforms
        where platform.Value.Retired is null
        from history in platform.Value.Findings
        let open = history.Findings.Select(finding => finding.Value)
            .Where(finding => finding.Until is null && (finding.Since is null || finding.Since.Value.Value.Earliest <= today))
            .ToList()
        where open.Count > 0
        select (platform.Value, history.Criterion.Value, open),
        fact =>
        {
            var (platform, criterion, open) = fact;
            var holding = platform.Latest(criterion, today)!;
            Assert.Equal(open, holding.Qualifying.Prepend(holding.Headline).Where(finding => finding.Until is null));
        });

    [Fact]
    public void No_two_answers_that_hold_today_apply_to_the_same() => Assert.All(FindingsInForceQueries(), holding =>
    {
        var keys = holding.Qualifying.Prepend(holding.Headline).Select(finding => finding.AppliesTo.Key).ToList();
        Assert.Equal(keys.Distinct(), keys);
    });

    [Fact]
    public void Every_tally_counts_each_question_once() => Assert.All(knowledge.Platforms, platform =>
    {
        var tally = knowledge.Tally(platform.Value, today);
        Assert.Equal(knowledge.Vocabulary.Criteria.Count,
            tally.Protective + tally.Mixed + tally.Risky + tally.Neutral + tally.Listed + tally.Unknown);
    });

    [Fact]
    public void Every_two_platforms_compare_the_same_both_ways() => Assert.All(
        from first in knowledge.Platforms
        from second in knowledge.Platforms
        select (first.Value, second.Value),
        pair =>
        {
            var forth = knowledge.Compare(pair.Item1, pair.Item2, today).ToList();
            var back = knowledge.Compare(pair.Item2, pair.Item1, today).ToList();
            Assert.Equal(forth.Select(answer => answer.Agreement), back.Select(answer => answer.Agreement));
            Assert.Equal(forth.Count(answer => answer.Safer == Side.First), back.Count(answer => answer.Safer == Side.Second));
            if (pair.Item1.Id == pair.Item2.Id)
                Assert.DoesNotContain(forth, answer => answer.Agreement == Agreement.Different);
        });

    [Fact]
    public void What_vendors_were_told_to_pay_is_final_or_open() => Assert.All(Penalties.Totals(knowledge.PenaltiesOf()), total =>
    {
        Assert.Equal(total.Total, total.Settlements + total.Fines);
        Assert.Equal(total.Total, total.Final + total.Open);
        Assert.True(total.Total > 0);
    });

    [Fact]
    public void Totals_count_no_more_than_what_is_listed()
    {
        var listed = knowledge.PenaltiesOf().Where(penalty => penalty.Event.Amount is not null)
            .ToLookup(penalty => penalty.Event.Amount!.Currency, penalty => penalty.Event.Amount!.Value);

        Assert.All(Penalties.Totals(knowledge.PenaltiesOf()), total =>
            Assert.InRange(total.Total, listed[total.Currency].Max(), listed[total.Currency].Sum()));
    }

    // In words: unknown answers have no standing. Else the voices are gathered by what they do to the answer:
    // any that contradicts and was not rejected disputes it; else independents confirm, vendors state, others report.
    Standing ExpectedStanding(Finding finding)
    {
        var evidence = finding.Evidence.Select(piece => piece.Value).ToList();
        var voices = evidence.Where(piece => piece.Says is null)
            .Select(piece => knowledge.Source(piece.Source.Value)!.Kind.Voice())
            .ToHashSet();
        return finding.Answer is Answer.Unknown ? Standing.Unknown
            : evidence.Any(piece => piece.Says is not null && piece.Rejected is null) ? Standing.Disputed
            : voices.Contains(Voice.Independent) ? Standing.Confirmed
            : voices.Contains(Voice.Vendor) ? Standing.StatedByVendor
            : Standing.Reported;
    }

    IEnumerable<Finding> AllFindings() =>
        from platform in knowledge.Platforms
        from history in platform.Value.Findings
        from finding in history.Findings
        select finding.Value;

    IEnumerable<FindingsInForce> FindingsInForceQueries() =>
        from platform in knowledge.Platforms
        from criterion in knowledge.Vocabulary.Criteria
        let holding = platform.Value.Latest(criterion.Value.Id, today)
        where holding is not null
        select holding;
}

/// <summary>The facts of this repository, read once.</summary>
public sealed class RealFacts
{
    public RealFacts()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder!.FullName, "Knowledgebase.sln")))
            folder = folder.Parent;
        Knowledge = InputReader.Read(Path.Join(folder.FullName, "input"), DateOnly.MaxValue).Knowledge!;
        Today = Knowledge.Sources.Max(source => source.Value.Accessed.Latest);
    }

    internal KnowledgeBase Knowledge { get; }

    /// <summary>The day on which a source was read last. No test asks the clock.</summary>
    internal DateOnly Today { get; }
}
