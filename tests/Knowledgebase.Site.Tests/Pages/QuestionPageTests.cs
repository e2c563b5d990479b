namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class QuestionPageTests(RealSite site)
{
    [Fact]
    public void Every_question_has_a_page_that_links_to_the_answer_of_every_platform() => Assert.Empty(
        from criterion in site.Knowledge.Vocabulary.Criteria
        let address = $"/questions/{criterion.Value.Id}/"
        let targets = site.Page(address)!.References.Select(reference => reference.Target).ToHashSet()
        from platform in site.Knowledge.Platforms
        let fact = $"/platforms/{platform.Value.Id}/{criterion.Value.Id}/"
        where !targets.Contains(fact)
        select $"{address} -> {fact}");

    [Fact]
    public void No_page_shows_the_place_of_the_platforms_name_in_place_of_a_name() => Assert.Empty(
        from file in site.Files
        where file.EndsWith(".html", StringComparison.Ordinal) && site.Read(file).Contains("{platform}", StringComparison.Ordinal)
        select file);
}
