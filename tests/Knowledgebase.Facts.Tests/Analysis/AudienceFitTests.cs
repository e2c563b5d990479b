using System.Globalization;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

/// <summary>Which of several answers fits whom they are for. <c>input/pages/methodology.md</c> promises it.</summary>
public sealed class AudienceFitTests
{
    // Of each answer the limits, as kind=id,id with spaces between; a dash stands for none.
    [Theory]
    // Nobody in particular gets the headline, whatever it is limited to.
    [InlineData("edition=work | edition=free", null, null, 0)]
    [InlineData("client=browser | -", null, null, 0)]
    // The editions that speak of one audience, and those that speak of none.
    [InlineData("edition=work | edition=free", "private", null, 1)]
    [InlineData("edition=work | edition=free", "organisation", null, 0)]
    [InlineData("edition=work | edition=free", "guest", null, 0)]
    [InlineData("edition=public | edition=self-hosted", "organisation", null, 0)]
    [InlineData("edition=free | edition=team,personal", "organisation", null, 1)]
    // What speaks of those who are wanted goes before what holds for all, and what speaks of others is left out.
    [InlineData("- | people=guest", "guest", null, 1)]
    [InlineData("- | people=guest", "private", null, 0)]
    [InlineData("people=member | people=guest,member", "guest", null, 1)]
    [InlineData("people=member", "guest", null, null)]
    [InlineData("people=host", "organisation", null, 0)]
    // Occasions, alone and together with people.
    [InlineData("calls=group | calls=one-to-one", null, "one-to-one", 1)]
    [InlineData("calls=one-to-one | calls=meeting", null, "group", 1)]
    [InlineData("calls=webinar | -", null, "group", 1)]
    [InlineData("calls=webinar | -", "guest", null, 1)]
    [InlineData("edition=work | edition=work calls=one-to-one | edition=free", "organisation", "one-to-one", 1)]
    // Limits that say nothing about them count against an answer only where the rest is even.
    [InlineData("client=browser | -", "guest", null, 1)]
    [InlineData("client=browser | client=mobile", "guest", null, 0)]
    [InlineData("people=guest client=browser | -", "guest", null, 0)]
    public void The_answer_that_fits_best_is_taken(string answers, string? people, string? occasion, int? place)
    {
        var findings = answers.Split(" | ").Select((limits, index) =>
            Make.Finding(index.ToString(CultureInfo.InvariantCulture), appliesTo: limits == "-" ? null : Limits(limits))).ToList();
        var holding = new FindingsInForce(findings[0], [.. findings.Skip(1)]);

        var taken = Make.Audiences.BestFit(holding, new AudienceChoice(Make.People(people), Make.Occasion(occasion)));

        Assert.Equal(place is { } index ? findings[index] : null, taken);
    }

    [Fact]
    public void Those_who_ask_for_somebody_or_for_some_occasion_are_all_but_everyone()
    {
        Assert.Equal(11, Make.Audiences.Choices().Distinct().Count());
        Assert.DoesNotContain(default, Make.Audiences.Choices());
    }

    [Theory]
    [InlineData(true, "everyone")]
    [InlineData(true, "everyone", "everyone")]
    [InlineData(false, "everyone", "host-only")]
    [InlineData(false, "unknown")]
    public void Guests_are_shut_out_where_every_answer_that_fits_them_says_so(bool shutOut, params string[] answers)
    {
        var findings = answers.Select(answer => Make.Finding(answer)).ToList();
        var holding = new FindingsInForce(findings[0], [.. findings.Skip(1), Make.Finding("host-only", appliesTo: Make.For("people", "member"))]);

        Assert.Equal(shutOut, ShutsOut("guest"));
        Assert.Equal(shutOut, ShutsOut("guest", "group"));
        Assert.False(ShutsOut("private"));
        Assert.False(ShutsOut(null));

        bool ShutsOut(string? people, string? occasion = null) => Make.Knowledge([Make.Choice("account-required")]).Vocabulary
            .ShutsOut(holding, new AudienceChoice(Make.People(people), Make.Occasion(occasion)));
    }

    static Applicability Limits(string limits) => new(
    [
        .. from limit in limits.Split(' ')
           let parts = limit.Split('=')
           select Assert.Single(Make.For(parts[0], parts[1].Split(',')).Restrictions),
    ]);
}
