using Knowledgebase.Facts.Reasoning;
using Change = Knowledgebase.Facts.Reasoning.KnowledgeBaseChange;

namespace Knowledgebase.Facts.Tests.Reasoning;

public sealed class KnowledgeBaseChangesTests
{
    static readonly DateOnly today = Make.Day("2026-11-21");

    [Fact]
    public void Between_equal_states_nothing_changed_wherever_the_facts_stand()
    {
        var finding = Make.Finding("yes", "2020");
        var moved = new Located<Finding>(finding, new Position("elsewhere.yml", 7, 3));

        Assert.Empty(Between(
            Make.Platform("meet", Make.History("encryption", finding)),
            Make.Platform("meet", new FindingHistory(Make.Located("encryption"), "security", [moved]))));
    }

    [Fact]
    public void A_platform_that_came_or_went_is_told_once_and_not_finding_by_finding()
    {
        var meet = Make.Platform("meet", Make.History("encryption", Make.Finding("yes")));
        var talk = Make.Platform("talk", Make.History("encryption", Make.Finding("no")));

        Assert.Equal(
            [new Change.OfPlatform(meet, Presence.Removed), new Change.OfPlatform(talk, Presence.Added)],
            KnowledgeBaseChanges.Between(Make.Knowledge(meet), Make.Knowledge(talk), today));
    }

    [Fact]
    public void An_answer_to_an_open_question_is_added()
    {
        var finding = Make.Finding("yes");

        Assert.Equal(finding, Single<Change.FindingAdded>(OfFindings([], [finding])).Finding);
    }

    [Fact]
    public void Another_answer_from_the_same_day_is_a_change_of_that_finding()
    {
        var (before, after) = (Make.Finding("yes", "2020"), Make.Finding("no", "2020"));
        var change = Single<Change.FindingChanged>(OfFindings([before], [after]));

        Assert.Equal((before, after), (change.Before, change.After));
    }

    [Fact]
    public void An_answer_that_ended_and_was_followed_by_another_is_retired_and_the_other_added()
    {
        var before = Make.Finding("yes", "2020");
        var (ended, follower) = (Make.Finding("yes", "2020", "2026"), Make.Finding("no", "2026"));
        var changes = OfFindings([before], [follower, ended]);

        Assert.Equal(follower, Single<Change.FindingAdded>(changes).Finding);
        Assert.Equal((before, ended), (Single<Change.FindingRetired>(changes).Before, Single<Change.FindingRetired>(changes).After));
        Assert.Equal(2, changes.Count(change => change is not Change.TallyChanged));
    }

    [Fact]
    public void One_that_is_no_longer_there_is_retired_without_an_end()
    {
        var finding = Make.Finding("yes");

        Assert.Equal((finding, null), Retired(Single<Change.FindingRetired>(OfFindings([finding], []))));
    }

    [Fact]
    public void Findings_for_other_people_are_not_taken_for_each_other()
    {
        var everyone = Make.Finding("yes");
        var guests = Make.Finding("no", appliesTo: Make.For("people", "guest"));
        var changes = OfFindings([everyone], [guests]);

        Assert.Equal(guests, Single<Change.FindingAdded>(changes).Finding);
        Assert.Equal((everyone, null), Retired(Single<Change.FindingRetired>(changes)));
    }

    [Fact]
    public void A_question_that_is_asked_no_longer_takes_its_findings_with_it()
    {
        var finding = Make.Finding("yes");
        var platform = Make.Platform("meet", Make.History("encryption", finding));
        var changes = KnowledgeBaseChanges.Between(
            Make.Knowledge([Make.Choice(), Make.Choice("other")], platform), Make.Knowledge([Make.Choice("other")], Make.Platform("meet")), today);

        Assert.Equal("encryption", Single<Change.FindingRetired>(changes).Criterion);
    }

    [Fact]
    public void A_standing_rises_with_better_evidence_and_falls_without_it()
    {
        var vendor = Make.Finding(Make.Option("yes"), evidence: Make.Says("Policy"));
        var confirmed = Make.Finding(Make.Option("yes"), evidence: [Make.Says("Policy"), Make.Says("Audit")]);
        var (rise, fall) = (Single<Change.StandingMoved>(OfFindings([vendor], [confirmed])), Single<Change.StandingMoved>(OfFindings([confirmed], [vendor])));

        Assert.Equal((Standing.StatedByVendor, Standing.Confirmed, true), (rise.Before, rise.After, rise.Rose));
        Assert.Equal((Standing.Confirmed, Standing.StatedByVendor, false), (fall.Before, fall.After, fall.Rose));
    }

    [Fact]
    public void A_source_can_move_the_standing_of_a_finding_that_nobody_touched()
    {
        var platform = Make.Platform("meet", Make.History("encryption", Make.Finding(Make.Option("yes"), evidence: Make.Says("Policy"))));
        var before = Make.Knowledge(platform);
        var after = With(before, [.. before.Sources.Select(source => source.Value.Id == "Policy"
            ? Make.Located(source.Value with { Kind = SourceKind.Court })
            : source)]);

        Assert.IsType<Change.StandingMoved>(Assert.Single(KnowledgeBaseChanges.Between(before, after, today)));
    }

    [Fact]
    public void How_answers_are_rated_is_counted_anew_only_where_it_changed()
    {
        var change = Single<Change.TallyChanged>(OfFindings([Make.Finding("yes")], [Make.Finding("no")]));

        Assert.Equal((1, 0), (change.Before.Protective, change.Before.Risky));
        Assert.Equal((0, 1), (change.After.Protective, change.After.Risky));
        Assert.Empty(OfFindings([Make.Finding("yes")], [Make.Finding("yes", "2020")]).OfType<Change.TallyChanged>());
    }

    [Fact]
    public void Events_are_told_apart_by_their_ids()
    {
        var (fine, lawsuit) = (Make.Event("fine", EventKind.Fine, 5), Make.Event("lawsuit", EventKind.Lawsuit));
        var higher = fine with { Amount = new Money(6, "USD") };
        var changes = Between(Make.Platform("meet").With(fine, lawsuit), Make.Platform("meet").With(higher, Make.Event("audit", EventKind.Audit)));

        Assert.Equal(
            [("audit", Presence.Added), ("fine", Presence.Changed), ("lawsuit", Presence.Removed)],
            changes.Cast<Change.OfEvent>().Select(change => (change.Event.Id, change.Presence)));
    }

    [Fact]
    public void Sources_that_came_and_went_are_told_and_those_that_were_looked_at_again_are_not()
    {
        var before = Make.Knowledge();
        var seen = before.Sources.Select(source => Make.Located(source.Value with { Accessed = Make.Date("2026-11-20") })).ToList();
        var after = With(before, [.. seen.Where(source => source.Value.Id != "Blog"), Make.Located(Make.Source("new", SourceKind.Court))]);

        Assert.Equal(
            [("Blog", Presence.Removed), ("new", Presence.Added)],
            KnowledgeBaseChanges.Between(before, after, today).Cast<Change.OfSource>().Select(change => (change.Source.Id, change.Presence)));
    }

    static KnowledgeBase With(KnowledgeBase knowledge, EquatableList<Located<Source>> sources) =>
        new("input", knowledge.Settings, knowledge.Vocabulary, knowledge.Platforms, sources, [], []);

    static (Finding, Finding?) Retired(Change.FindingRetired change) => (change.Before, change.After);

    static T Single<T>(IEnumerable<Change> changes)
        where T : Change => Assert.Single(changes.OfType<T>());

    static EquatableList<Change> OfFindings(Finding[] before, Finding[] after) => Between(
        Make.Platform("meet", Make.History("encryption", before)), Make.Platform("meet", Make.History("encryption", after)));

    static EquatableList<Change> Between(Platform before, Platform after) =>
        KnowledgeBaseChanges.Between(Make.Knowledge(before), Make.Knowledge(after), today);
}
