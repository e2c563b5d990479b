namespace Knowledgebase.Site.Tests;

public sealed class SiteContextTests
{
    [Fact]
    public void Featured_platforms_stand_first_then_the_others_by_name_and_retired_ones_last() =>
        Assert.Equal(["c", "a", "b", "d"], Order(["c"], ("a", "Apple", false), ("b", "banana", false), ("c", "Cherry", false), ("d", "Aaron", true)));

    [Fact]
    public void A_platform_that_was_retired_stands_last_even_where_it_is_featured() =>
        Assert.Equal(["a", "b"], Order(["b"], ("a", "Zebra", false), ("b", "Apple", true)));

    [Fact]
    public void A_platform_that_is_featured_twice_stands_where_it_is_named_first() =>
        Assert.Equal(["b", "a"], Order(["b", "a", "b"], ("a", "Apple", false), ("b", "Banana", false)));

    [Fact]
    public void Only_the_first_get_columns() =>
        Assert.Equal(SiteContext.MostColumns, Of([], [.. Enumerable.Range(0, 40).Select(number => ($"p{number:00}", "A name", false))]).Columns.Count);

    static IEnumerable<string> Order(string[] featured, params (string Id, string Name, bool Retired)[] platforms) =>
        Of(featured, platforms).Platforms.Select(platform => platform.Id);

    static SiteContext Of(string[] featured, params (string Id, string Name, bool Retired)[] platforms)
    {
        var made = Made.Knowledge([], [.. platforms.Select(platform => Made.Platform with
        {
            Id = platform.Id,
            Name = platform.Name,
            Status = platform.Retired ? Facts.Model.PlatformStatus.Retired : Facts.Model.PlatformStatus.Active,
        })]);
        var settings = made.Settings with { Featured = [.. featured.Select(id => Made.Located(id))] };
        return SiteContext.Of(new Facts.Model.KnowledgeBase("input", settings, made.Vocabulary, made.Platforms, [], [], []), SmallInput.Today);
    }
}
