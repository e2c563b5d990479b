namespace Knowledgebase.Site.Tests.Pages;

[Collection(OnTheRealSite.Name)]
public sealed class SourcePageTests(RealSite site)
{
    [Fact]
    public void Every_source_has_a_page_that_links_to_the_source_itself_and_its_archived_copy() => Assert.All(site.Knowledge.Sources, source =>
    {
        var targets = site.Page($"/sources/{source.Value.Id}/")!.References.Select(reference => reference.Target).ToHashSet();
        Assert.Contains(source.Value.Url, targets);
        if (source.Value.Archive is { } archive)
            Assert.Contains(archive, targets);
    });

    [Fact]
    public void The_title_of_a_source_is_its_own_and_its_publishers() => Assert.All(site.Knowledge.Sources, source =>
        Assert.StartsWith($"{source.Value.Title}, {source.Value.Publisher} ", site.Page($"/sources/{source.Value.Id}/")!.Title, StringComparison.Ordinal));

    [Fact]
    public void Every_finding_that_cites_a_source_is_listed_on_its_page() => Assert.Empty(
        from platform in site.Knowledge.Platforms
        from history in platform.Value.Findings
        from finding in history.Findings
        from piece in finding.Value.Evidence
        let address = $"/sources/{piece.Value.Source.Value}/"
        let fact = $"/platforms/{platform.Value.Id}/{history.Criterion.Value}/"
        where !site.Page(address)!.References.Any(reference => reference.Target == fact)
        select $"{address} -> {fact}");

    [Fact]
    public void The_registry_lists_every_source()
    {
        // The registry, or its first page and those of its kinds.
        var listed = site.Content
            .Where(page => page.Address == "/sources/" || page.Address.StartsWith("/sources/kinds/", StringComparison.Ordinal))
            .SelectMany(page => page.References)
            .Select(reference => reference.Target)
            .Where(target => target.StartsWith("/sources/", StringComparison.Ordinal) && target.Length > "/sources/".Length
                && !target.StartsWith("/sources/kinds/", StringComparison.Ordinal))
            .Distinct()
            .ToList();

        Assert.Equal(
            site.Knowledge.Sources.Select(source => $"/sources/{source.Value.Id}/").Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }
}
