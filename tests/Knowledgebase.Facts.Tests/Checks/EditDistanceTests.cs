using FsCheck;
using FsCheck.Fluent;
using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Tests.Checks;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("zoom", "zoom", 0)]
    [InlineData("", "zoom", 4)]
    [InlineData("zom", "zoom", 1)]
    [InlineData("zoom", "zooom", 1)]
    [InlineData("zomo", "zoom", 1)]
    [InlineData("roam", "zoom", 2)]
    [InlineData("kitten", "sitting", 3)]
    public void It_counts_letters_added_left_out_changed_and_swapped(string one, string other, int distance) =>
        Assert.Equal(distance, EditDistance.Between(one, other));

    [Fact]
    public void It_is_the_same_in_both_directions() => Prop
        .ForAll((string? one, string? other) => EditDistance.Between(one, other) == EditDistance.Between(other, one))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_nought_for_a_text_and_itself_and_never_more_than_the_longer_text() => Prop
        .ForAll((string? one, string? other) =>
            EditDistance.Between(one, one) == 0
            && EditDistance.Between(one, other) <= Math.Max(one?.Length ?? 0, other?.Length ?? 0))
        .QuickCheckThrowOnFailure();
}
