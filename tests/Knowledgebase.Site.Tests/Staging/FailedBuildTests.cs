using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Site.Tests.Staging;

public sealed class FailedBuildTests
{
    [Fact]
    public void Bad_facts_leave_the_last_good_site_as_it_was() => AssertFailsAndLeavesTheSite(
        site => SmallSite.Change(Path.Join(site.Input, "platforms/zoom/security.yml"), "source: help-page", "source: nowhere"),
        "unknown-source", "platforms/zoom/security.yml");

    [Fact]
    public void A_mistake_in_a_template_leaves_the_last_good_site_as_it_was() => AssertFailsAndLeavesTheSite(
        site => File.AppendAllText(Path.Join(site.Theme, "pages/fact.html"), "{{ if }}"),
        null, "theme/pages/fact.html");

    [Fact]
    public void A_mistake_that_shows_only_while_rendering_leaves_the_last_good_site_as_it_was() => AssertFailsAndLeavesTheSite(
        site => File.AppendAllText(Path.Join(site.Theme, "pages/fact.html"), "{{ title.no_such_thing }}"),
        null, "theme/pages/fact.html");

    [Fact]
    public void A_page_that_cannot_be_written_leaves_the_last_good_site_as_it_was()
    {
        using var site = new SmallSite();
        var output = FolderOfLength(4_000, site.Root);
        Assert.True(site.Build(output).Succeeded);
        var before = Folders.Snapshot(output);
        // The system takes paths of up to 4,096 bytes, which the page of a source with the longest id now exceeds.
        File.AppendAllText(Path.Join(site.Input, "sources/all.yml"), $"""
            {new string('a', 80)}:
              title: A document
              publisher: A publisher
              kind: press
              url: https://source.example/
              accessed: 2026-11-21
              via: live
              language: en
            """);

        Assert.ThrowsAny<IOException>(() => site.Build(output));

        Assert.Equal(before, Folders.Snapshot(output));
        Assert.Equal([Path.GetFileName(output)], Folders.NamesIn(Path.GetDirectoryName(output)!));
    }

    static string FolderOfLength(int length, string within)
    {
        var folder = within;
        while (length - folder.Length > 1)
            folder += "/" + new string('d', Math.Min(200, length - folder.Length - 1));
        return folder;
    }

    [Fact]
    public void One_mistake_that_shows_on_many_pages_is_told_once()
    {
        using var site = new SmallSite().WithThemeToSpoil();
        File.AppendAllText(Path.Join(site.Theme, "pages/fact.html"), "{{ title.no_such_thing }}");

        Assert.Single(site.Build().Problems);
    }

    [Fact]
    public void Mistakes_in_facts_and_templates_are_told_together()
    {
        using var site = new SmallSite().WithThemeToSpoil();
        SmallSite.Change(Path.Join(site.Input, "platforms/zoom/security.yml"), "source: help-page", "source: nowhere");
        File.AppendAllText(Path.Join(site.Theme, "pages/fact.html"), "{{ if }}");

        var files = site.Build().Problems.Select(problem => problem.At.File).ToList();

        Assert.Contains(files, file => file.EndsWith("security.yml", StringComparison.Ordinal));
        Assert.Contains(files, file => file.EndsWith("fact.html", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_of_facts_that_is_not_there_is_told_as_a_problem()
    {
        using var site = new SmallSite();

        var result = SiteBuilder.Build(new BuildRequest(Path.Join(site.Root, "nowhere"), site.Theme, site.Output, SmallInput.Today), TestContext.Current.CancellationToken);

        Assert.False(result.Succeeded);
        Assert.Equal("missing-file", Assert.Single(result.Problems).Code);
        Assert.False(Directory.Exists(site.Output));
    }

    static void AssertFailsAndLeavesTheSite(Action<SmallSite> spoil, string? code, string file)
    {
        using var site = new SmallSite().WithThemeToSpoil().Built();
        var before = Folders.Snapshot(site.Output);
        spoil(site);

        var result = site.Build();

        Assert.False(result.Succeeded);
        Assert.NotEmpty(result.Problems);
        Assert.All(result.Problems, problem =>
        {
            Assert.Equal(Severity.Error, problem.Severity);
            Assert.EndsWith(file, problem.At.File, StringComparison.Ordinal);
            Assert.Equal(code ?? problem.Code, problem.Code);
        });
        Assert.Equal(before, Folders.Snapshot(site.Output));
        Assert.Equal(["site"], Folders.NamesIn(Path.GetDirectoryName(site.Output)!));
    }
}
