using Knowledgebase.Facts.Reading;
using Knowledgebase.Site.Pages;

namespace Knowledgebase.Site.Tests;

public sealed class ThemeTests
{
    [Fact]
    public void Each_page_gives_its_template_the_model_that_the_template_is_checked_against()
    {
        var knowledge = InputReader.Read(Repository.Input, DateOnly.MaxValue).Knowledge!;
        var context = SiteContext.Of(knowledge, knowledge.Sources.Max(source => source.Value.Accessed.Latest));
        var content = AllPages.Of(context).ToList();
        var pages = content.Concat(AllPages.RedirectsOf(context, content).Select(Redirects.Page)).ToList();

        Assert.Equal(AllPages.Templates.Keys, pages.Select(page => page.Template).Distinct().Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.Equal(AllPages.Templates[page.Template], page.Model().GetType()));
    }

    [Fact]
    public void Every_kind_of_page_has_a_template_and_nothing_else_stands_in_their_folder() => Assert.Equal(
        AllPages.Templates.Keys.Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Join(Repository.Theme, "pages"), "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("layout.html")]
    [InlineData("pages/fact.html")]
    [InlineData("pages/redirect.html")]
    public void A_template_that_is_missing_is_named(string file)
    {
        using var site = new SmallSite().WithThemeToSpoil();
        File.Delete(Path.Join(site.Theme, file));

        var result = site.Build();

        Assert.False(result.Succeeded);
        var problem = Assert.Single(result.Problems);
        Assert.Equal("missing-template", problem.Code);
        Assert.EndsWith($"theme/{file}", problem.At.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_missing_is_told_where_it_is_asked_for()
    {
        using var site = new SmallSite().WithThemeToSpoil();
        File.Delete(Path.Join(site.Theme, "parts/icon.html"));

        var result = site.Build();

        Assert.False(result.Succeeded);
        Assert.All(result.Problems, problem => Assert.Contains("parts/icon", problem.Message, StringComparison.Ordinal));
        Assert.Contains(result.Problems, problem => problem.At.File.EndsWith("parts/answer.html", StringComparison.Ordinal));
    }

    [Fact]
    public void A_theme_that_is_not_there_is_one_problem()
    {
        using var site = new SmallSite();

        var result = SiteBuilder.Build(new BuildRequest(site.Input, Path.Join(site.Root, "nowhere"), site.Output, SmallInput.Today), TestContext.Current.CancellationToken);

        Assert.Equal("missing-template", Assert.Single(result.Problems).Code);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void A_mistake_is_told_with_its_line_and_column()
    {
        using var site = new SmallSite().WithThemeToSpoil();
        File.WriteAllText(Path.Join(site.Theme, "pages/not-found.html"), "<h1>Gone</h1>\n<p>{{ no_such_name }}</p>\n");

        var problem = Assert.Single(site.Build().Problems);

        Assert.EndsWith("theme/pages/not-found.html", problem.At.File, StringComparison.Ordinal);
        Assert.Equal((2, 7), (problem.At.Line, problem.At.Column));
    }

    [Fact]
    public void Mistakes_of_all_kinds_in_all_templates_are_told_before_anything_is_rendered()
    {
        using var site = new SmallSite().WithThemeToSpoil();
        SmallSite.Change(Path.Join(site.Theme, "pages/article.html"), "{{ article.title }}", "{{ article.titel }}");
        SmallSite.Change(Path.Join(site.Theme, "pages/home.html"), "name: claim.verdict.id", "nam: claim.verdict.id");
        SmallSite.Change(Path.Join(site.Theme, "parts/standing.html"), "$.standing.label", "$.standing.lable");
        SmallSite.Change(Path.Join(site.Theme, "layout.html"), "{{ description }}", "{{ descriptions }}");
        File.WriteAllText(Path.Join(site.Theme, "pages/not-found.html"), "{{ 'a' | string.upcas }}{{ include 'parts/icn' }}");
        File.WriteAllText(Path.Join(site.Theme, "pages/redirect.html"), "{{ if }}");

        var result = site.Build();

        Assert.False(result.Succeeded);
        Assert.Equal(
            [
                ("layout.html", "unknown-variable"), ("pages/article.html", "unknown-member"), ("pages/home.html", "wrong-arguments"),
                ("pages/not-found.html", "unknown-function"), ("pages/not-found.html", "unknown-include"),
                ("pages/redirect.html", "template-syntax"), ("parts/standing.html", "unknown-member"),
            ],
            result.Problems.Select(problem => (Path.GetRelativePath(site.Theme, problem.At.File), problem.Code)).Distinct());
    }

    [Fact]
    public void What_editors_leave_behind_is_no_part_of_a_theme()
    {
        using var site = new SmallSite().WithThemeToSpoil();
        File.WriteAllText(Path.Join(site.Theme, "pages/.fact.html"), "{{ if }}");
        File.WriteAllText(Path.Join(site.Theme, "styles/style.css~"), "old");
        File.WriteAllText(Path.Join(site.Theme, "images/.DS_Store"), "x");

        site.Built();

        Assert.DoesNotContain(Folders.FilesIn(Path.Join(site.Output, "assets")), file => file.EndsWith('~') || file.Contains("DS_Store", StringComparison.Ordinal));
    }

    [Fact]
    public void Tests_of_scripts_stand_beside_them_and_are_not_published()
    {
        using var site = new SmallSite().WithThemeToSpoil();
        File.WriteAllText(Path.Join(site.Theme, "scripts/search/own.test.js"), "import \"node:test\";");
        File.WriteAllText(Path.Join(site.Theme, "scripts/own.d.ts"), "interface Own { }");
        File.WriteAllText(Path.Join(site.Theme, "scripts/package.json"), "{ \"type\": \"module\" }");

        site.Built();

        Assert.DoesNotContain(
            Folders.FilesIn(Path.Join(site.Output, "assets/scripts")),
            file => !file.EndsWith(".js", StringComparison.Ordinal) || file.Contains(".test.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_asset_that_the_theme_does_not_have_is_a_problem_where_a_template_asks_for_it()
    {
        using var site = new SmallSite().WithThemeToSpoil();
        SmallSite.Change(Path.Join(site.Theme, "layout.html"), "assets['styles/style.css']", "assets['styles/styles.css']");

        var result = site.Build();

        Assert.False(result.Succeeded);
        Assert.Contains(result.Problems, problem => problem.At.File.EndsWith("layout.html", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a b.txt")]
    [InlineData("a\\..\\..\\x.txt")]
    [InlineData("a?b.txt")]
    [InlineData("<i>.txt")]
    public void An_asset_whose_name_cannot_be_part_of_an_address_is_named(string name)
    {
        using var site = new SmallSite().WithThemeToSpoil();
        File.WriteAllText(Path.Combine(site.Theme, "images", name), "x");

        Assert.Equal("malformed-asset-name", Assert.Single(site.Build().Problems).Code);
        Assert.False(Directory.Exists(site.Output));
    }

    [Theory]
    [InlineData("images/passwords.txt", "secret.txt")]
    [InlineData("parts/passwords.html", "secret.txt")]
    [InlineData("images/folder", "")]
    [InlineData("parts/folder", "")]
    [InlineData("images/zero.txt", "/dev/zero")]
    [InlineData("parts/stdin.html", "/dev/stdin")]
    [InlineData("images/loop", "theme/images/loop")]
    public void A_link_in_a_theme_is_not_followed(string name, string target)
    {
        using var site = new SmallSite().WithThemeToSpoil();
        File.WriteAllText(Path.Join(site.Root, "secret.txt"), "secret");
        File.CreateSymbolicLink(Path.Join(site.Theme, name), Path.Combine(site.Root, target));

        var problem = Assert.Single(site.Build().Problems);

        Assert.Equal("link-in-theme", problem.Code);
        Assert.EndsWith($"theme/{name}", problem.At.File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scripts/pipe.js")]
    [InlineData("parts/pipe.html")]
    public async Task A_pipe_in_a_theme_is_not_waited_for(string name)
    {
        using var site = new SmallSite().WithThemeToSpoil();
        using var make = System.Diagnostics.Process.Start("mkfifo", [Path.Join(site.Theme, name)]);
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);

        var result = await Task.Run(() => site.Build(), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        var problem = Assert.Single(result.Problems);
        Assert.Equal("no-regular-file", problem.Code);
        Assert.EndsWith($"theme/{name}", problem.At.File, StringComparison.Ordinal);
    }

    // As when someone checks out another branch meanwhile, or means harm.
    [Theory]
    [InlineData("images/own.txt")]
    [InlineData("scripts/own.js")]
    [InlineData("parts/own.html")]
    public async Task A_file_of_a_theme_that_becomes_a_pipe_or_a_link_between_looking_and_opening_is_not_read(string name)
    {
        using var folder = new TemporaryFolder();
        var theme = folder["theme"];
        var (file, pipe, next) = (Path.Join(theme, name), folder["pipe"], folder["next"]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(folder["secret"], "{{ secret");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [pipe]))
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var swapping = new CancellationTokenSource();
        var swaps = Task.Run(() =>
        {
            while (!swapping.IsCancellationRequested)
            {
                File.WriteAllText(next, "");
                File.Move(next, file, overwrite: true);
                File.CreateSymbolicLink(next, folder["secret"]);
                File.Move(next, file, overwrite: true);
                File.WriteAllText(next, "");
                File.Move(next, file, overwrite: true);
                File.Move(pipe, file, overwrite: true);
                File.Move(file, pipe);
            }
        }, TestContext.Current.CancellationToken);

        var told = await Task.Run(() => Enumerable.Range(0, 5_000).SelectMany(_ => Told()).Distinct().ToList(), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
        await swapping.CancelAsync();
        await swaps;

        Assert.Empty(told.Except(["0 bytes", "link-in-theme", "no-regular-file"]));

        IEnumerable<string> Told()
        {
            try
            {
                var read = Theme.Read(theme, new Dictionary<string, Type>());
                return read.Assets.Select(asset => $"{asset.File.Content.Length} bytes").Concat(
                    from problem in read.Problems
                    where problem.At.File.EndsWith(name, StringComparison.Ordinal)
                    select problem.Code);
            }
            catch (FileNotFoundException)
            {
                // It was away for a moment.
                return [];
            }
        }
    }

    [Fact]
    public void A_template_that_is_not_UTF_8_is_named()
    {
        using var site = new SmallSite().WithThemeToSpoil();
        File.WriteAllBytes(Path.Join(site.Theme, "parts/own.html"), [(byte)'a', 0xFF, (byte)'b']);

        Assert.Equal("not-utf8", Assert.Single(site.Build().Problems).Code);
    }
}
