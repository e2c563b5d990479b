using Knowledgebase.Facts.Analysis;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Words;

public sealed class StandingWordsTests
{
    [Theory]
    [InlineData(Standing.Confirmed, "risky")]
    [InlineData(Standing.StatedByVendor, "hollow-risky")]
    [InlineData(Standing.Reported, "hollow-risky")]
    [InlineData(Standing.Disputed, "hollow-risky")]
    public void The_icon_of_an_answer_is_full_only_where_it_is_confirmed(Standing standing, string icon) =>
        Assert.Equal(icon, StandingWords.Icon(RatingWords.Risky, StandingWords.Of(standing)));

    [Fact]
    public void What_is_unknown_has_the_icon_for_that() =>
        Assert.Equal("unknown", StandingWords.Icon(RatingWords.Unknown, StandingWords.Unknown));

    [Fact]
    public void Every_icon_of_an_answer_is_drawn()
    {
        var drawings = File.ReadAllText(Path.Join(Repository.Theme, "images/icons.svg"));

        Assert.All(
            from rating in RatingWords.All
            from standing in StandingWords.All
            select StandingWords.Icon(rating, standing),
            icon => Assert.Contains($"id=\"{icon}\"", drawings, StringComparison.Ordinal));
    }
}
