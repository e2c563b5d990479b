using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class LocatedTests
{
    [Fact]
    public void A_fact_stays_equal_when_a_line_is_added_above_it()
    {
        var one = new Located<string>("zoom", new Position("a.yml", 3, 1));
        var other = new Located<string>("zoom", new Position("a.yml", 4, 1));

        Assert.Equal(one, other);
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Facts_at_one_place_differ_by_their_values() =>
        Assert.NotEqual(Make.Located("zoom"), Make.Located("webex"));

    [Fact]
    public void One_without_a_value_can_be_compared_and_written() =>
        Assert.Equal((0, ""), (default(Located<string>).GetHashCode(), default(Located<string>).ToString()));

    [Fact]
    public void A_position_is_written_as_editors_read_it() =>
        Assert.Equal("input/site.yml:3:17", new Position("input/site.yml", 3, 17).ToString());
}
