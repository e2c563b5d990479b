using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

using Change = Knowledgebase.Facts.Analysis.KnowledgeBaseChange;

namespace Knowledgebase.Facts.Tests.Analysis;

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
            [(talk, Presence.Added), (meet, Presence.Removed)],
            KnowledgeBaseChanges.Between(Make.Knowledge(meet), Make.Knowledge(talk), today)
                .Cast<Change.OfEntry>().Select(change => ((Platform)change.Entry, change.Presence)));
    }

    [Fact]
    public void A_platform_with_another_id_is_compared_with_the_one_that_it_was()
    {
        var meet = Make.Platform("meet", Make.History("encryption", Make.Finding("yes"))).With(Make.Event("fine", EventKind.Fine, 5));
        var talk = Make.Platform("talk", Make.History("encryption", Make.Finding("no"))).With(Make.Event("penalty", EventKind.Fine, 6) with { Formerly = [Make.Located("fine")] });
        var changes = Between(meet, talk with { Formerly = [Make.Located("meet")] });

        Assert.Equal("no", Single<Change.FindingChanged>(changes).After.Answer.ToString());
        Assert.Equal(
            [("meet", "talk"), ("fine", "penalty")],
            changes.OfType<Change.OfEntry>().Select(change => (((IRenamable)change.Before!).Id, ((IRenamable)change.After!).Id)));
    }

    [Fact]
    public void Answers_to_a_question_with_another_id_are_compared_with_those_that_it_had()
    {
        var (before, after) = (Make.Platform("meet", Make.History("encryption", Make.Finding("yes"))), Make.Platform("meet", Make.History("secrecy", Make.Finding("yes"))));
        var renamed = Make.Choice("secrecy") with { Formerly = [Make.Located("encryption")] };
        var changes = KnowledgeBaseChanges.Between(Make.Knowledge([Make.Choice()], before), Make.Knowledge([renamed], after), today);

        Assert.Equal(Presence.Changed, Single<Change.OfEntry>(changes).Presence);
        Assert.Single(changes);
    }

    [Fact]
    public void Answers_to_two_questions_that_became_one_are_not_taken_for_each_other()
    {
        var (old, other) = (Make.Finding("yes"), Make.Finding("no"));
        var before = Make.Knowledge([Make.Choice(), Make.Choice("secrecy")], Make.Platform("meet", Make.History("encryption", old), Make.History("secrecy", other)));
        var after = Make.Knowledge(
            [Make.Choice("secrecy") with { Formerly = [Make.Located("encryption")] }], Make.Platform("meet", Make.History("secrecy", other)));

        Assert.Equal("encryption", Single<Change.FindingRetired>(KnowledgeBaseChanges.Between(before, after, today)).Criterion);
    }

    [Fact]
    public void A_source_with_another_id_changes_no_finding_that_rests_on_it()
    {
        var before = Make.Knowledge(Make.Platform("meet", Make.History("encryption", Make.Finding(Make.Option("yes"), evidence: Make.Says("Policy")))));
        var after = Make.Knowledge(Make.Platform("meet", Make.History("encryption", Make.Finding(Make.Option("yes"), evidence: Make.Says("terms")))));
        var changes = KnowledgeBaseChanges.Between(before, With(after, [.. after.Sources.Select(source => source.Value.Id == "Policy"
            ? Make.Located(source.Value with { Id = "terms", Formerly = [Make.Located("Policy")] })
            : source)]), today);

        Assert.Equal("terms", ((Source)Single<Change.OfEntry>(changes).After!).Id);
        Assert.Single(changes);
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
    public void An_answer_that_still_holds_until_another_comes_is_changed_and_the_other_added()
    {
        var before = Make.Finding("yes");
        var (holds, coming) = (Make.Finding("yes", until: "2027-03"), Make.Finding("no", "2027-03"));
        var changes = OfFindings([before], [coming, holds]);

        Assert.Equal(coming, Single<Change.FindingAdded>(changes).Finding);
        Assert.Equal((before, holds), (Single<Change.FindingChanged>(changes).Before, Single<Change.FindingChanged>(changes).After));
        Assert.Equal(2, changes.Count);
    }

    [Fact]
    public void An_answer_to_come_does_not_take_the_place_of_one_that_holds()
    {
        var (before, coming) = (Make.Finding("yes"), Make.Finding("no", "2027-03"));
        var changes = OfFindings([before], [coming]);

        Assert.Equal(coming, Single<Change.FindingAdded>(changes).Finding);
        Assert.Equal((before, null), Retired(Single<Change.FindingRetired>(changes)));
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

        Assert.Single(KnowledgeBaseChanges.Between(before, after, today).OfType<Change.StandingMoved>());
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
            [("fine", Presence.Changed), ("audit", Presence.Added), ("lawsuit", Presence.Removed)],
            changes.Cast<Change.OfEntry>().Select(change => (((Event)change.Entry).Id, change.Presence)));
        Assert.Equal(
            (new EquatableList<string>(["amount", "value"]), "5", "6"),
            changes.SelectMany(change => change.Values).Select(value => (value.Path, value.Before!, value.After!)).First());
    }

    [Fact]
    public void Sources_that_came_went_and_were_read_again_are_told()
    {
        var before = Make.Knowledge();
        var read = before.Sources.Select(source => source.Value.Id == "Court"
            ? Make.Located(source.Value with { Accessed = Make.Date("2026-11-20") })
            : source).ToList();
        var after = With(before, [.. read.Where(source => source.Value.Id != "Blog"), Make.Located(Make.Source("new", SourceKind.Court))]);

        Assert.Equal(
            [("Court", Presence.Changed), ("new", Presence.Added), ("Blog", Presence.Removed)],
            KnowledgeBaseChanges.Between(before, after, today).Cast<Change.OfEntry>().Select(change => (((Source)change.Entry).Id, change.Presence)));
    }

    [Fact]
    public void Sources_that_stand_elsewhere_in_the_registry_did_not_change()
    {
        var before = Make.Knowledge();

        Assert.Empty(KnowledgeBaseChanges.Between(before, With(before, [.. before.Sources.Reverse()]), today));
    }

    [Fact]
    public void Findings_in_another_order_are_told()
    {
        var (hosts, guests) = (Make.Finding("yes", appliesTo: Make.For("people", "host")), Make.Finding("no", appliesTo: Make.For("people", "guest")));
        var change = Single<Change.FindingsReordered>(OfFindings([hosts, guests], [guests, hosts]));

        Assert.Equal(([hosts, guests], [guests, hosts]), (change.Before, change.After));
    }

    [Fact]
    public void A_finding_that_stands_there_twice_was_added()
    {
        var finding = Make.Finding("yes");

        Assert.Equal(finding, Single<Change.FindingAdded>(OfFindings([finding], [finding, finding])).Finding);
    }

    [Fact]
    public void Findings_on_a_question_that_nobody_asks_are_compared_too()
    {
        var (before, after) = (Make.Finding("yes"), Make.Finding("no"));
        var changes = Between(Make.Platform("meet", Make.History("other", before)), Make.Platform("meet", Make.History("other", after)));

        Assert.Equal(("other", after), (Single<Change.FindingChanged>(changes).Criterion, Single<Change.FindingChanged>(changes).After));
    }

    [Fact]
    public void Thousands_of_findings_on_one_question_are_paired_without_comparing_each_with_each()
    {
        Finding[] Findings(string scope) => [.. Enumerable.Range(0, 20_000).Select(number => Make.Finding("yes", "2020") with { Scope = $"{scope} {number}" })];

        Assert.Equal(20_000, OfFindings(Findings("before"), Findings("after")).OfType<Change.FindingChanged>().Count());
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
