using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Site.Tests;

/// <summary>
/// A small knowledge base, a theme and an output folder in a folder of their own. The theme is the real one,
/// until a test asks for a copy that it can spoil.
/// </summary>
sealed class SmallSite : IDisposable
{
    /// <summary>Most sites of tests have the same cards, and drawing them takes longer than all else of a build.</summary>
    static readonly TemporaryFolder cards = new();

    readonly TemporaryFolder folder = new();

    static SmallSite() => AppDomain.CurrentDomain.ProcessExit += (_, _) => cards.Dispose();

    public SmallSite(SmallInput? input = null) => (input ?? SmallInput.Complete()).WriteTo(Input);

    /// <summary>The folder that everything stands in.</summary>
    public string Root => folder.Root;

    public string Input => folder["input"];

    public string Output => folder["published/site"];

    public string Theme { get; private set; } = Repository.Theme;

    /// <summary>A theme of its own, which can be changed.</summary>
    public SmallSite WithThemeToSpoil()
    {
        Folders.Copy(Repository.Theme, folder["theme"]);
        Theme = folder["theme"];
        return this;
    }

    public BuildResult Build(string? output = null) =>
        SiteBuilder.Build(new BuildRequest(Input, Theme, output ?? Output, SmallInput.Today) { CardCache = cards.Root });

    /// <summary>Builds what must build without errors.</summary>
    public SmallSite Built()
    {
        var result = Build();
        Assert.Equal("", string.Join('\n', result.Problems.Where(problem => problem.Severity == Severity.Error)));
        Assert.True(result.Succeeded);
        return this;
    }

    /// <summary>Replaces a text in a file of the input or the theme, which must be there.</summary>
    public static void Change(string path, string text, string by)
    {
        var old = File.ReadAllText(path);
        Assert.Contains(text, old, StringComparison.Ordinal);
        File.WriteAllText(path, old.Replace(text, by, StringComparison.Ordinal));
    }

    public IHtmlDocument Open(string file) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Join(Output, file)));

    public string Read(string file) => File.ReadAllText(Path.Join(Output, file));

    /// <summary>The files of all pages but the tables that stand in frames of other sites.</summary>
    public IEnumerable<string> Pages => Folders.FilesIn(Output).Where(file => file.EndsWith(".html", StringComparison.Ordinal) && !file.StartsWith("embed/", StringComparison.Ordinal));

    public void Dispose() => folder.Dispose();
}
