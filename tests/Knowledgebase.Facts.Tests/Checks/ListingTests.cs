using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Facts.Tests.Checks;

public sealed class ListingTests
{
    [Theory]
    [InlineData(1, "0")]
    [InlineData(3, "0, 1, 2")]
    public void Few_words_stand_side_by_side(int count, string listing) => Assert.Equal(listing, Listing.Of(Words(count)));

    [Fact]
    public void Of_many_the_first_stand_there_and_the_others_are_counted() =>
        Assert.EndsWith(", 48, 49 and 1,950 more", Listing.Of(Words(2_000)), StringComparison.Ordinal);

    static List<string> Words(int count) => [.. Enumerable.Range(0, count).Select(number => $"{number}")];
}
