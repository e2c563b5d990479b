using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class StandingTests
{
    static readonly KnowledgeBase knowledge = Make.Knowledge();

    [Theory]
    [InlineData(SourceKind.Court)]
    [InlineData(SourceKind.Regulator)]
    [InlineData(SourceKind.Audit)]
    [InlineData(SourceKind.Research)]
    [InlineData(SourceKind.Advisory)]
    [InlineData(SourceKind.Code)]
    [InlineData(SourceKind.Test)]
    public void What_someone_independent_says_is_confirmed(SourceKind kind) =>
        Assert.Equal(Standing.Confirmed, Of("yes", Make.Says($"{kind}")));

    [Theory]
    [InlineData(SourceKind.Policy)]
    [InlineData(SourceKind.Terms)]
    [InlineData(SourceKind.VendorDoc)]
    [InlineData(SourceKind.VendorStatement)]
    public void What_only_the_vendor_says_is_stated_by_the_vendor(SourceKind kind) =>
        Assert.Equal(Standing.StatedByVendor, Of("yes", Make.Says($"{kind}")));

    [Theory]
    [InlineData(SourceKind.Press)]
    [InlineData(SourceKind.Guide)]
    [InlineData(SourceKind.Blog)]
    [InlineData(SourceKind.Forum)]
    [InlineData(SourceKind.Filing)]
    public void What_only_secondary_sources_say_is_reported(SourceKind kind) =>
        Assert.Equal(Standing.Reported, Of("yes", Make.Says($"{kind}")));

    [Fact]
    public void The_strongest_voice_counts_wherever_it_stands()
    {
        Assert.Equal(Standing.Confirmed, Of("yes", Make.Says("Blog"), Make.Says("Policy"), Make.Says("Court")));
        Assert.Equal(Standing.Confirmed, Of("yes", Make.Says("Court"), Make.Says("Policy"), Make.Says("Blog")));
        Assert.Equal(Standing.StatedByVendor, Of("yes", Make.Says("Policy"), Make.Says("Blog")));
        Assert.Equal(Standing.StatedByVendor, Of("yes", Make.Says("Blog"), Make.Says("Policy")));
    }

    [Fact]
    public void A_source_that_says_otherwise_makes_a_dispute_however_strong_the_others_are() =>
        Assert.Equal(Standing.Disputed, Of("yes", Make.Says("Court"), Make.Says("Audit"), Make.Says("Forum", Make.Option("no"))));

    [Fact]
    public void A_rejected_source_does_not_make_a_dispute() =>
        Assert.Equal(Standing.StatedByVendor, Of("yes", Make.Says("Policy"), Make.Says("Blog", Make.Option("no"), "It is out of date.")));

    [Fact]
    public void A_rejected_source_supports_nothing_however_strong_it_is() =>
        Assert.Equal(Standing.Reported, Of("yes", Make.Says("Blog"), Make.Says("Court", Make.Option("no"), "It speaks of another product.")));

    [Fact]
    public void What_no_source_says_is_unknown()
    {
        Assert.Equal(Standing.Unknown, Of("yes"));
        Assert.Equal(Standing.Unknown, Of("yes", Make.Says("Court", Make.Option("no"), "It speaks of another product.")));
    }

    [Fact]
    public void One_rejected_source_does_not_settle_what_another_disputes() =>
        Assert.Equal(Standing.Disputed, Of("yes",
            Make.Says("Policy"), Make.Says("Blog", Make.Option("no"), "It is out of date."), Make.Says("Press", Make.Option("no"))));

    [Fact]
    public void What_is_unknown_stays_unknown_whatever_sources_say() =>
        Assert.Equal(Standing.Unknown, Of("unknown", Make.Says("Court"), Make.Says("Policy", Make.Option("yes"))));

    [Fact]
    public void What_only_a_machine_says_is_unknown() =>
        Assert.Equal(Standing.Unknown, Of("yes", Make.Says("Generated")));

    [Fact]
    public void What_a_machine_says_too_stands_as_it_does_without_it()
    {
        Assert.Equal(Standing.Reported, Of("yes", Make.Says("Generated"), Make.Says("Blog")));
        Assert.Equal(Standing.StatedByVendor, Of("yes", Make.Says("Generated"), Make.Says("Policy")));
        Assert.Equal(Standing.Confirmed, Of("yes", Make.Says("Generated"), Make.Says("Court")));
    }

    [Fact]
    public void A_machine_that_says_otherwise_makes_no_dispute() =>
        Assert.Equal(Standing.StatedByVendor, Of("yes", Make.Says("Policy"), Make.Says("Generated", Make.Option("no"))));

    [Fact]
    public void A_partys_paper_in_court_is_no_word_of_the_court() =>
        Assert.Equal(Standing.StatedByVendor, Of("yes", Make.Says("Policy"), Make.Says("Filing")));

    [Fact]
    public void A_source_that_the_registry_does_not_have_adds_nothing() =>
        Assert.Equal(Standing.Reported, Of("yes", Make.Says("nowhere"), Make.Says("Blog")));

    [Fact]
    public void Every_kind_of_source_is_somebodys_voice() =>
        Assert.Equal(Enum.GetValues<Voice>().Order(), Enum.GetValues<SourceKind>().Select(kind => kind.Voice()).Distinct().Order());

    static Standing Of(string option, params Evidence[] evidence) =>
        knowledge.StandingOf(Make.Finding(Make.Option(option), evidence: evidence));
}
