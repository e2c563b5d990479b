using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Tests.Views;

public sealed class VerdictCountTests
{
    [Theory]
    [InlineData(1, 1, 1, 0, 0)]
    [InlineData(1, 2, 4, 0, 0)]
    [InlineData(7, 7, 7, 7, 7)]
    [InlineData(1, 0, 0, 0, 999)]
    [InlineData(3, 1, 1, 1, 1)]
    public void The_parts_of_the_bar_fill_it(params int[] counts)
    {
        var parts = VerdictCount.Of(Made.Article([.. counts.SelectMany((count, index) => Enumerable.Repeat((Verdict)index, count))]));

        Assert.Equal(counts.Where(count => count > 0), parts.Select(part => part.Count));
        Assert.InRange(parts.Sum(part => part.Width), 99.95m, 100.05m);
        Assert.Equal(0, parts[0].X);
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.X + pair.First.Width, pair.Second.X));
    }

    [Fact]
    public void A_part_is_as_wide_as_its_share() => Assert.Equal([75m, 25m],
        VerdictCount.Of(Made.Article(Verdict.Wrong, Verdict.Accurate, Verdict.Accurate, Verdict.Accurate)).Select(part => part.Width));

    [Fact]
    public void An_article_without_claims_has_no_parts() => Assert.Empty(VerdictCount.Of(Made.Article()));
}
