using System.Text.RegularExpressions;

namespace Knowledgebase.Site.Tests.ThemeReadme;

/// <summary>What theme/README.md tells authors of themes is what is so.</summary>
public sealed partial class ThemeReadmeTests
{
    const string Refresh = "UPDATE_THEME_MODELS=1 tests/run Site";

    static string Text { get; } = File.ReadAllText(Path.Join(Repository.Theme, "README.md"));

    [Fact]
    public void The_models_are_listed_as_they_are()
    {
        var file = Path.Join(Repository.Theme, "MODELS.md");
        var text = File.ReadAllText(file);
        var begin = text.IndexOf("\n## ", StringComparison.Ordinal);
        var written = $"{text[..begin]}\n{ModelReference.Write()}\n";
        if (Environment.GetEnvironmentVariable("UPDATE_THEME_MODELS") is "1")
            File.WriteAllText(file, written);
        else
            Assert.True(written == text, $"theme/MODELS.md does not say what the models hold now. Refresh it: {Refresh}");
    }

    [Fact]
    public void It_names_no_file_or_folder_that_there_is_not()
    {
        var named = FileOfTheme().Matches(Text)
            .Select(match => match.Groups[1].Value).Distinct();
        Assert.All(named, name => Assert.True(
            File.Exists(Path.Join(Repository.Theme, name)) || Directory.Exists(Path.Join(Repository.Theme, name)),
            $"theme/README.md names {name}, which there is not."));
    }

    [Fact]
    public void Its_example_does_what_it_says()
    {
        var example = Example().Match(Text).Groups;
        using var site = new SmallSite().WithThemeToSpoil();
        SmallSite.Change(Path.Join(site.Theme, example["file"].Value), example["before"].Value, example["after"].Value);

        var counts = site.Built().Open("articles/index.html").QuerySelectorAll(".entry .by").Select(by => by.TextContent).ToList();

        Assert.NotEmpty(counts);
        Assert.All(counts, count => Assert.Matches("· (1 claim|(0|[2-9]|[1-9][0-9]+) claims)$", count));
    }

    [Fact]
    public void Its_example_of_a_mistake_is_told_as_it_says()
    {
        var example = Example().Match(Text).Groups;
        using var site = new SmallSite().WithThemeToSpoil();
        SmallSite.Change(Path.Join(site.Theme, example["file"].Value), example["before"].Value, "{{ article.claim }}");

        var problem = Assert.Single(site.Build().Problems);

        Assert.Contains($"\n{problem.Code}: {problem.Message}\n", Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("`((?:pages|parts|images|scripts|styles)/[a-z./-]*|layout\\.html)`")]
    private static partial Regex FileOfTheme();

    [GeneratedRegex("In `(?<file>[a-z/-]+\\.html)` stands[^`]*```html\n(?<before>.+?)\n```.*?```html\n(?<after>.+?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
