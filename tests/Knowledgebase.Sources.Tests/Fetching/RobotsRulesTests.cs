using Knowledgebase.Sources.Fetching;

namespace Knowledgebase.Sources.Tests.Fetching;

/// <summary>RFC 9309, with its own examples.</summary>
public sealed class RobotsRulesTests
{
    const string Robot = "knowledgebase-source-check";

    [Theory]
    [InlineData("Disallow: /fish", "/fish.html", false)]
    [InlineData("Disallow: /fish", "/Fish", true)]
    [InlineData("Disallow: /fish*", "/fish", false)]
    [InlineData("Disallow: /*.php", "/folder/a.php?b", false)]
    [InlineData("Disallow: /*.php$", "/a.php", false)]
    [InlineData("Disallow: /*.php$", "/a.php?b", true)]
    [InlineData("Disallow: /a*b*c$", "/a1b2b3c", false)]
    [InlineData("Disallow: /a$", "/a", false)]
    [InlineData("Disallow: /a$", "/ab", true)]
    [InlineData("Disallow: /p\nAllow: /page", "/page", true)]
    [InlineData("Allow: /page\nDisallow: /page", "/page", true)]
    [InlineData("Allow: /a\nDisallow: /*.htm", "/a.htm", false)]
    [InlineData("Allow: /$\nDisallow: /", "/", true)]
    [InlineData("Allow: /$\nDisallow: /", "/a", false)]
    [InlineData("Disallow:", "/a", true)]
    [InlineData("Disallow: /", "/robots.txt", true)]
    [InlineData("Disallow: /foo/bar/%E3%83%84", "/foo/bar/\u30C4", false)]
    [InlineData("Disallow: /foo/bar/\u30C4", "/foo/bar/%e3%83%84", false)]
    [InlineData("Disallow: /foo/bar/%62%61%7A", "/foo/bar/baz", false)]
    [InlineData("DISALLOW : /a # why", "/a", false)]
    [InlineData("Disallow: /a?b=*", "/a?b=1", false)]
    public void The_most_specific_rule_decides(string rules, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsRules.Read($"User-agent: *\n{rules}\n", Robot).Allows(path));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Knowledgebase-Source-Check/2.0\nAllow: /", true)]
    [InlineData("User-agent: *\nAllow: /\n\nUser-agent: other\nUser-agent: knowledgebase-source-check\nDisallow: /", false)]
    [InlineData("User-agent: knowledgebase-source-check\nDisallow: /b\n\nUser-agent: *\nDisallow: /\n\nUser-agent: knowledgebase-source-check\nDisallow: /a", false)]
    [InlineData("User-agent: knowledgebase-source-check\nDisallow:\n\nUser-agent: *\nDisallow: /", true)]
    [InlineData("User-agent: other\nDisallow: /", true)]
    [InlineData("Disallow: /", true)]
    [InlineData("User-agent: *\nSitemap: /map\nUser-agent: other\nDisallow: /", false)]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /\r\n", false)]
    [InlineData("<html>Not found</html>", true)]
    [InlineData("", true)]
    public void The_groups_that_name_the_robot_count_and_else_those_for_all(string file, bool allowed) =>
        Assert.Equal(allowed, RobotsRules.Read(file, Robot).Allows("/a"));

    [Theory]
    [InlineData("Crawl-delay: 5", 5.0)]
    [InlineData("Crawl-delay: 0.5", 0.5)]
    [InlineData("Crawl-delay: soon", null)]
    [InlineData("Crawl-delay: 1e99", null)]
    [InlineData("Disallow:", null)]
    public void A_pause_between_requests_is_read_where_it_is_one(string rules, double? seconds) =>
        Assert.Equal(seconds, RobotsRules.Read($"User-agent: *\n{rules}\n", Robot).Pause?.TotalSeconds);

    [Fact]
    public void A_pattern_made_to_take_for_ever_does_not()
    {
        var rules = RobotsRules.Read($"User-agent: *\nDisallow: /{string.Concat(Enumerable.Repeat("a*", 50_000))}b$\n", Robot);

        Assert.True(rules.Allows("/" + new string('a', 60_000)));
    }
}
