using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class TipEffectsTests
{
    [Fact]
    public void Tips_that_help_with_most_of_the_questions_come_first_and_of_those_the_ones_that_take_least_effort() => Assert.Equal(
        ["both", "easy", "hard"],
        new EquatableList<Located<Tip>>([Tip("hard", Effort.High, "a"), Tip("none", Effort.Low, "c"), Tip("easy", Effort.Low, "b", "c"), Tip("both", Effort.High, "a", "b")])
            .MostHelpful(new HashSet<string> { "a", "b" })
            .Select(tip => tip.Value.Id));

    static Located<Tip> Tip(string id, Effort effort, params string[] helps)
    {
        var at = new Position("tips.yml", 1, 1);
        return new(new Tip(id, id, [Make.Located("everyone")], effort, [.. helps.Select(criterion => new Located<string>(criterion, at))], [], null, []), at);
    }
}
