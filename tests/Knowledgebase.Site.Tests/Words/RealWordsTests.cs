using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Words;

/// <summary>The real facts use no country and no language that people would be shown the code of.</summary>
[Collection(OnTheRealSite.Name)]
public sealed class RealWordsTests(RealSite site)
{
    [Fact]
    public void Every_country_has_a_name() => Assert.All(site.Knowledge.Platforms, platform =>
        Assert.NotEqual(platform.Value.Jurisdiction, Countries.Name(platform.Value.Jurisdiction)));

    [Fact]
    public void Every_language_has_a_name() => Assert.All(site.Knowledge.Sources, source =>
        Assert.NotEqual(source.Value.Language, Languages.Name(source.Value.Language)));
}
