using Knowledgebase.Site.Staging;

namespace Knowledgebase.Site.Tests.Staging;

/// <summary>A build does again only what something has changed of. What it did is counted, since clocks differ.</summary>
public sealed class LastBuildTests : IDisposable
{
    readonly SmallSite site = new SmallSite().WithThemeToSpoil();

    string State => Path.Join(site.Root, "state");

    [Fact]
    public void A_build_without_a_change_renders_and_writes_nothing()
    {
        var first = Build();
        var files = Folders.Snapshot(site.Output);

        var second = Build();

        Assert.True(first.Site is { Rendered: > 0, Written: > 0 });
        Assert.True(second.Site is { Rendered: 0, Written: 0 });
        Assert.Equal((first.Site.Pages, first.Site.Files, first.Site.Bytes), (second.Site.Pages, second.Site.Files, second.Site.Bytes));
        Assert.Equal(first.Problems, second.Problems);
        Assert.Equal(files, Folders.Snapshot(site.Output));
        Assert.False(Directory.Exists(site.Output + ".next"));
    }

    [Fact]
    public void The_warnings_of_the_last_build_are_told_again()
    {
        File.WriteAllText(Path.Join(site.Input, "platforms/skype/use.yml"), """
            purposes:
              - value: unknown
                checked: 2026-11-21
                summary: We looked.
            """);
        var first = Build();

        Assert.NotEmpty(first.Problems);
        Assert.Equal(first.Problems, Build().Problems);
    }

    [Fact]
    public void Only_the_files_whose_bytes_a_change_touches_are_written()
    {
        Build();
        var before = Folders.Snapshot(site.Output);
        SmallSite.Change(Path.Join(site.Input, "pages/about.md"), "title: ", "title: New ");

        var second = Build();

        var after = Folders.Snapshot(site.Output);
        var touched = after.Keys.Count(name => !before.TryGetValue(name, out var old) || !old.SequenceEqual(after[name]));
        Assert.InRange(second.Site!.Written, 1, before.Count - 1);
        // The list of files is written each time and counted by nobody.
        Assert.Equal(touched - 1, second.Site.Written);
    }

    [Fact]
    public void Another_day_another_theme_and_another_input_each_build_again()
    {
        Build();
        Assert.NotEqual(0, Build(SmallInput.Today.AddDays(1)).Site!.Rendered);

        File.AppendAllText(Path.Join(site.Theme, "layout.html"), "<!-- new -->");
        Assert.NotEqual(0, Build().Site!.Rendered);

        File.AppendAllText(Path.Join(site.Input, "sources/all.yml"), "\n# new\n");
        Assert.NotEqual(0, Build().Site!.Rendered);
        Assert.Equal(0, Build().Site!.Rendered);
    }

    [Fact]
    public void All_that_a_build_is_told_decides_whether_it_is_the_same()
    {
        var request = Request();
        BuildRequest[] others =
        [
            request with { Publication = new Publication("https://example.org/", null, null) },
            request with { Publication = new Publication(null, null, new PreviewedChange("change 12", null)) },
            request with { Contributors = ["Ada"] },
            request with { Contributors = ["A", "da"] },
        ];

        Assert.Equal(others.Length + 1, others.Append(request).Select(MadeFrom.HashOf).Distinct().Count());
        // A property that is not here yet needs its line in MadeFrom and above.
        Assert.Equal(
            ["CardCache", "Contributors", "Input", "Output", "Publication", "StateFolder", "Theme", "Today"],
            typeof(BuildRequest).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_went_missing_from_the_output_is_built_again()
    {
        Build();
        var page = Path.Join(site.Output, "index.html");
        var content = File.ReadAllBytes(page);
        File.Delete(page);

        Assert.NotEqual(0, Build().Site!.Rendered);
        Assert.Equal(content, File.ReadAllBytes(page));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(-1)]
    public void A_memory_of_the_last_build_that_breaks_off_is_ignored(int length)
    {
        Build();
        var memory = Assert.Single(Directory.GetFiles(State, "*", SearchOption.AllDirectories));
        var content = File.ReadAllBytes(memory);
        File.WriteAllBytes(memory, content[..(length < 0 ? content.Length - 1 : length)]);

        Assert.NotEqual(0, Build().Site!.Rendered);
    }

    [Fact]
    public void A_memory_of_another_program_or_of_nothing_known_is_ignored()
    {
        Build();
        var memory = Assert.Single(Directory.GetFiles(State, "*", SearchOption.AllDirectories));
        var content = File.ReadAllBytes(memory);
        content[50] ^= 1;
        File.WriteAllBytes(memory, content);
        Assert.NotEqual(0, Build().Site!.Rendered);

        File.WriteAllText(memory, "Something else altogether, which is longer than a hash.");
        Assert.NotEqual(0, Build().Site!.Rendered);
    }

    [Fact]
    public void Where_nothing_can_be_kept_a_build_still_succeeds()
    {
        File.WriteAllText(State, "A file where the folder would be.");

        Assert.True(Build().Succeeded);
        Assert.NotEqual(0, Build().Site!.Rendered);
    }

    [Fact]
    public void Without_a_folder_for_it_nothing_is_kept() => Assert.NotEqual(0, site.Built().Build().Site!.Rendered);

    public void Dispose() => site.Dispose();

    BuildResult Build(DateOnly? today = null) => SiteBuilder.Build(Request() with { Today = today ?? SmallInput.Today });

    BuildRequest Request() => new(site.Input, site.Theme, site.Output, SmallInput.Today) { StateFolder = State };
}
