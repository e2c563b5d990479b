using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class RecordComparisonTests
{
    static readonly Position at = new("made-up.yml", 3, 1);

    [Fact]
    public void Equal_records_have_no_changes_wherever_they_stand() => Assert.Empty(RecordComparison.Between(
        new Prose("about", "About", "What this is.", "Text.", new Position("pages/about.md", 5, 1)),
        new Prose("about", "About", "What this is.", "Text.", new Position("pages/about.md", 9, 1)),
        at));

    [Fact]
    public void Members_of_a_list_correspond_by_what_they_are_about() => Assert.Equal(
        [
            "evidence › b › note: - → New",
            "evidence: - → c",
            "evidence › c › at: - → Page 1",
            "evidence: a → -",
        ],
        Changes(
            Make.Finding(Make.Option("yes"), evidence: [Make.Says("a"), Make.Says("b")]),
            Make.Finding(Make.Option("yes"), evidence: [Make.Says("b") with { Note = "New" }, Make.Says("c") with { At = "Page 1" }])));

    [Fact]
    public void Of_pieces_of_evidence_from_one_source_only_the_changed_one_is_told() => Assert.Equal(
        ["evidence › a › at: 2 → 4"],
        Changes(
            Make.Finding(Make.Option("yes"), evidence: [.. Pieces("1", "2", "3")]),
            Make.Finding(Make.Option("yes"), evidence: [.. Pieces("1", "4", "3")])));

    [Fact]
    public void Words_of_a_list_that_changed_are_told_one_by_one() => Assert.Equal(
        ["aliases: b → d"],
        Changes(Make.Platform("meet") with { Aliases = [Make.Located("a"), Make.Located("b"), Make.Located("c")] }, Make.Platform("meet") with { Aliases = [Make.Located("a"), Make.Located("d"), Make.Located("c")] }));

    [Fact]
    public void Words_that_came_and_went_in_different_numbers_are_not_taken_for_each_other() => Assert.Equal(
        ["aliases: - → d", "aliases: - → e", "aliases: b → -"],
        Changes(Make.Platform("meet") with { Aliases = [Make.Located("a"), Make.Located("b"), Make.Located("c")] }, Make.Platform("meet") with { Aliases = [Make.Located("a"), Make.Located("d"), Make.Located("c"), Make.Located("e")] }));

    [Fact]
    public void Another_order_is_a_change() => Assert.Equal(
        ["aliases › order: a, b, c → c, a, b"],
        Changes(Make.Platform("meet") with { Aliases = [Make.Located("a"), Make.Located("b"), Make.Located("c")] }, Make.Platform("meet") with { Aliases = [Make.Located("c"), Make.Located("a"), Make.Located("b")] }));

    [Fact]
    public void Of_a_text_of_lines_the_changed_lines_are_told() => Assert.Equal(
        ["summary: two → 2"],
        Changes(Make.Platform("meet") with { Summary = "one\ntwo\nthree" }, Make.Platform("meet") with { Summary = "one\n2\nthree" }));

    [Fact]
    public void Answers_of_another_kind_are_told_with_all_that_came_and_went() => Assert.Equal(
        [
            "kind: choice → set", "options: yes → -", "options: partly → -", "options: no → -", "options: depends → -", "options: unclear → -",
            "terms: - → recipient",
        ],
        Changes(Make.Choice(), Make.Set() with { Id = "encryption", Title = "Encryption", Question = "Is {platform} encrypted?" }));

    [Fact]
    public void A_value_stands_where_the_later_state_has_it_as_near_as_that_is_known()
    {
        var (since, piece) = (new Position("use.yml", 7, 3), new Position("use.yml", 9, 5));
        var before = Make.Finding(Make.Option("yes"), evidence: Make.Says("a"));
        var after = before with
        {
            Since = new Located<PartialDate>(Make.Date("2020"), since),
            Summary = "Another.",
            Evidence = [new Located<Evidence>(Make.Says("a") with { Note = "New" }, piece)],
        };

        Assert.Equal([since, at, piece], RecordComparison.Between(before, after, at).Select(change => change.At));
    }

    [Theory]
    [InlineData("https://example.org/", true)]
    [InlineData("facts@example.org", true)]
    [InlineData("See https://example.org/", false)]
    public void Addresses_are_known_by_what_they_look_like(string text, bool isAddress)
    {
        var change = Assert.Single(RecordComparison.Between(Make.Platform("meet"), Make.Platform("meet") with { Website = text }, at));

        Assert.True(change.IsAddress);
        Assert.Equal(isAddress, new ValueChange(["website"], null, text, at).IsAddress);
    }

    static IEnumerable<Evidence> Pieces(params string[] places) => places.Select(place => Make.Says("a") with { At = place });

    static IEnumerable<string> Changes(object before, object after) =>
        from change in RecordComparison.Between(before, after, at)
        select $"{string.Join(" › ", change.Path)}: {change.Before ?? "-"} → {change.After ?? "-"}";
}
