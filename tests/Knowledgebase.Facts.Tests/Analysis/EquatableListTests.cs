using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class EquatableListTests
{
    [Fact]
    public void Lists_with_equal_members_in_the_same_order_are_equal()
    {
        EquatableList<string> one = ["a", "b"];
        EquatableList<string> other = ["a", "b"];

        Assert.True(one.Equals(other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one.Equals(["b", "a"]));
        Assert.False(one.Equals(["a"]));
        Assert.False(one.Equals((object?)null));
    }

    [Fact]
    public void Findings_with_equal_evidence_are_equal()
    {
        static Finding Made(string source) => Make.Finding(Make.Terms("ads"), evidence: Make.Says(source));

        Assert.Equal(Made("Court"), Made("Court"));
        Assert.NotEqual(Made("Court"), Made("Policy"));
    }

    [Fact]
    public void It_does_not_change_with_the_array_it_was_made_of()
    {
        string[] members = ["a", "b"];
        var list = members.ToEquatableList();

        members[0] = "changed";

        Assert.Equal("a", list[0]);
    }

    [Fact]
    public void All_ways_to_walk_it_give_the_same()
    {
        EquatableList<int> list = [3, 1, 2];
        var walked = new List<int>();
        foreach (var member in list)
            walked.Add(member);

        Assert.Equal([3, 1, 2], walked);
        Assert.Equal([3, 1, 2], list.Select(member => member));
        Assert.Equal((3, 2), (list.Count, list[2]));
    }

    [Fact]
    public void All_empty_ones_are_one() => Assert.Same(EquatableList<int>.Empty, Array.Empty<int>().ToEquatableList());
}
