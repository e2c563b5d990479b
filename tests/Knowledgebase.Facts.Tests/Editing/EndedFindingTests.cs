using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Tests.Analysis;

namespace Knowledgebase.Facts.Tests.Editing;

public sealed class EndedFindingTests
{
    [Fact]
    public void The_lines_tell_the_finding_from_others_and_leave_its_end_open()
    {
        Assert.Equal(["value: \"yes\"", "until:"], EndedFinding.Lines(Make.Finding("yes")));
        Assert.Equal(
            ["value: [ads, police]", "since: 2020-10", "until:", "applies-to: { people: guest }"],
            EndedFinding.Lines(Make.Finding(Make.Terms("ads", "police"), "2020-10", appliesTo: Make.For("people", "guest"))));
        Assert.Equal(
            ["value: unknown", "until:", "applies-to: { plan: [free, \"on\"], client: browser }"],
            EndedFinding.Lines(Make.Finding("unknown", appliesTo: new Applicability(
                [.. Make.For("plan", "free", "on").Restrictions, .. Make.For("client", "browser").Restrictions]))));
    }
}
