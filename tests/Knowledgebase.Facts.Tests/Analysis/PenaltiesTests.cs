using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class PenaltiesTests
{
    [Fact]
    public void Only_settlements_and_fines_are_penalties_and_the_newest_stand_first()
    {
        var knowledge = Make.Knowledge(
            Make.Platform("one").With(Make.Event("a", EventKind.Fine, 1, date: "2019"), Make.Event("b", EventKind.Breach), Make.Event("c", EventKind.Lawsuit, 5)),
            Make.Platform("two").With(Make.Event("d", EventKind.Settlement, 2, date: "2021-04"), Make.Event("e", EventKind.RegulatorAction, 5)));

        Assert.Equal(["d", "a"], knowledge.PenaltiesOf().Select(penalty => penalty.Event.Id));
    }

    [Fact]
    public void Settlements_and_fines_of_a_currency_add_up()
    {
        var total = Assert.Single(TotalsOf(Make.Platform("one").With(
            Make.Event("a", EventKind.Settlement, 85_000_000, status: EventStatus.Final),
            Make.Event("b", EventKind.Fine, 100.50m, status: EventStatus.Final),
            Make.Event("c", EventKind.Fine, status: EventStatus.Final))));

        Assert.Equal(new PenaltyTotal("USD", 85_000_000, 100.50m, 85_000_100.50m, 0), total);
        Assert.Equal(85_000_100.50m, total.Total);
    }

    [Fact]
    public void Currencies_are_never_converted_and_stand_in_the_order_of_their_codes() =>
        Assert.Equal([("EUR", 2m), ("KRW", 3m), ("USD", 1m)], TotalsOf(Make.Platform("one").With(
            Make.Event("a", EventKind.Fine, 1, "USD"),
            Make.Event("b", EventKind.Fine, 2, "EUR"),
            Make.Event("c", EventKind.Fine, 3, "KRW"))).Select(total => (total.Currency, total.Total)));

    [Fact]
    public void What_was_dismissed_is_listed_and_not_counted()
    {
        var platform = Make.Platform("one").With(Make.Event("a", EventKind.Fine, 7, status: EventStatus.Dismissed));

        Assert.Single(Make.Knowledge(platform).PenaltiesOf());
        Assert.Empty(TotalsOf(platform));
    }

    [Theory]
    [InlineData(EventStatus.Final, true)]
    [InlineData(EventStatus.Past, true)]
    [InlineData(EventStatus.Pending, false)]
    [InlineData(EventStatus.Proposed, false)]
    [InlineData(EventStatus.Alleged, false)]
    [InlineData(EventStatus.Unknown, false)]
    [InlineData(null, false)]
    public void What_is_not_known_to_be_final_is_open(EventStatus? status, bool final)
    {
        var total = Assert.Single(TotalsOf(Make.Platform("one").With(Make.Event("a", EventKind.Fine, 7, status: status))));

        Assert.Equal(final ? (7, 0) : (0, 7), (total.Final, total.Open));
    }

    [Fact]
    public void One_case_of_several_platforms_is_counted_once()
    {
        var fine = Make.Event("a", EventKind.Fine, 7, status: EventStatus.Final, number: "22-cv-1");

        var total = Assert.Single(TotalsOf(Make.Platform("one").With(fine), Make.Platform("two").With(fine with { Id = "b" })));

        Assert.Equal(7, total.Total);
    }

    [Fact]
    public void Equal_amounts_without_the_number_of_a_case_are_counted_each()
    {
        var fine = Make.Event("a", EventKind.Fine, 7);

        Assert.Equal(14, Assert.Single(TotalsOf(Make.Platform("one").With(fine), Make.Platform("two").With(fine))).Total);
    }

    [Fact]
    public void One_number_at_two_courts_is_two_cases()
    {
        var fine = Make.Event("a", EventKind.Fine, 7, number: "1");

        Assert.Equal(14, Assert.Single(TotalsOf(
            Make.Platform("one").With(fine), Make.Platform("two").With(fine with { Authority = "Another court" }))).Total);
    }

    static List<PenaltyTotal> TotalsOf(params Platform[] platforms) =>
        [.. Penalties.Totals(Make.Knowledge(platforms).PenaltiesOf())];
}
