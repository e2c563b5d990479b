using System.Globalization;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

/// <summary>Which of several answers fits whom they are for. <c>input/pages/methodology.md</c> promises it.</summary>
public sealed class AudiencesTests
{
    // Of each answer the limits, as kind=id,id with spaces between; a dash stands for none.
    [Theory]
    // Nobody in particular gets the headline, whatever it is limited to.
    [InlineData("edition=work | edition=free", null, null, 0)]
    [InlineData("client=browser | -", null, null, 0)]
    // The editions that speak of one audience, and those that speak of none.
    [InlineData("edition=work | edition=free", Party.Private, null, 1)]
    [InlineData("edition=work | edition=free", Party.Organisation, null, 0)]
    [InlineData("edition=work | edition=free", Party.Guest, null, 0)]
    [InlineData("edition=public | edition=self-hosted", Party.Organisation, null, 0)]
    [InlineData("edition=free | edition=team,personal", Party.Organisation, null, 1)]
    // What speaks of those who are wanted goes before what holds for all, and what speaks of others is left out.
    [InlineData("- | people=guest", Party.Guest, null, 1)]
    [InlineData("- | people=guest", Party.Private, null, 0)]
    [InlineData("people=member | people=guest,member", Party.Guest, null, 1)]
    [InlineData("people=member", Party.Guest, null, null)]
    [InlineData("people=host", Party.Organisation, null, 0)]
    // Calls, alone and together with people.
    [InlineData("calls=group | calls=one-to-one", null, CallKind.OneToOne, 1)]
    [InlineData("calls=one-to-one | calls=meeting", null, CallKind.Group, 1)]
    [InlineData("calls=webinar | -", null, CallKind.Group, 1)]
    [InlineData("calls=webinar | -", Party.Guest, null, 1)]
    [InlineData("edition=work | edition=work calls=one-to-one | edition=free", Party.Organisation, CallKind.OneToOne, 1)]
    // Limits that say nothing about them count against an answer only where the rest is even.
    [InlineData("client=browser | -", Party.Guest, null, 1)]
    [InlineData("client=browser | client=mobile", Party.Guest, null, 0)]
    [InlineData("people=guest client=browser | -", Party.Guest, null, 0)]
    public void The_answer_that_fits_best_is_taken(string answers, Party? people, CallKind? calls, int? place)
    {
        var findings = answers.Split(" | ").Select((limits, index) =>
            Make.Finding(index.ToString(CultureInfo.InvariantCulture), appliesTo: limits == "-" ? null : Limits(limits))).ToList();
        var holding = new FindingsInForce(findings[0], [.. findings.Skip(1)]);

        var taken = holding.BestFit(new AudienceChoice(people, calls));

        Assert.Equal(place is { } index ? findings[index] : null, taken);
    }

    [Fact]
    public void Those_who_ask_for_somebody_or_for_some_calls_are_all_but_everyone()
    {
        Assert.Equal(11, AudienceChoice.Particular.Distinct().Count());
        Assert.DoesNotContain(default, AudienceChoice.Particular);
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

        Assert.Equal(shutOut, holding.ShutsOut(new AudienceChoice(Party.Guest)));
        Assert.Equal(shutOut, holding.ShutsOut(new AudienceChoice(Party.Guest, CallKind.Group)));
        Assert.False(holding.ShutsOut(new AudienceChoice(Party.Private)));
        Assert.False(holding.ShutsOut(default));
    }

    static Applicability Limits(string limits) => new(
    [
        .. from limit in limits.Split(' ')
           let parts = limit.Split('=')
           select Assert.Single(Make.For(parts[0], parts[1].Split(',')).Restrictions),
    ]);
}
