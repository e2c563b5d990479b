namespace Knowledgebase.Site.Tests.Pictures;

[Collection(OnTheRealSite.Name)]
public sealed class ProfilePictureTests(RealSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/platforms/")]
    [InlineData("/compare/")]
    public void Every_platform_has_a_profile_with_a_mark_for_every_question_that_is_rated_and_the_same_in_words(string address)
    {
        using var page = site.Open(address);
        var rated = site.Knowledge.Vocabulary.Criteria.Count(criterion => criterion.Value.Answers.IsRated);
        var profiles = page.QuerySelectorAll("svg.profile");

        Assert.Equal(site.Knowledge.Platforms.Count, profiles.Length);
        Assert.All(profiles, profile =>
        {
            Assert.Equal(rated, profile.QuerySelectorAll("path").Sum(path => path.GetAttribute("d")!.Count(letter => letter == 'M')));
            Assert.All(site.Knowledge.Vocabulary.Topics, topic => Assert.Contains(topic.Value.Title, profile.GetAttribute("aria-label"), StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/platforms/")]
    public void Profiles_have_a_table_behind_them(string address)
    {
        using var page = site.Open(address);

        Assert.Equal(site.Knowledge.Platforms.Count, page.QuerySelectorAll("details table tbody tr").Length);
    }
}
