using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Knowledgebase.Site.Tests;

/// <summary>Another knowledge base, about password managers, with the theme of this one: neither generator nor theme knows a subject.</summary>
public sealed partial class OtherSubjectTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly BuildResult built;

    public OtherSubjectTests() => built = SiteBuilder.Build(new BuildRequest(
        Path.Join(Repository.Root, "tests", "fixtures", "other-subject"), Repository.Theme, folder["site"], new DateOnly(2026, 11, 21)));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void No_link_is_dead()
    {
        Assert.Empty(built.Problems);
        var files = Folders.FilesIn(folder["site"]).ToHashSet(StringComparer.Ordinal);
        var dead =
            from page in Pages()
            from reference in page.References
            where reference.Target.StartsWith('/')
            let path = reference.Target.Split('#', '?')[0]
            where !files.Contains((path.EndsWith('/') ? path + "index.html" : path)[1..])
            select $"{page.Address} -> {reference.Target}";

        Assert.Empty(dead.Distinct());
    }

    [Fact]
    public void No_page_speaks_of_calls_or_services()
    {
        var found =
            from page in Pages()
            let document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Join(folder["site"], page.File)))
            let shown = document.All
                .SelectMany(element => element.Attributes)
                .Where(attribute => attribute.Name is "aria-label" or "title" or "placeholder" or "content")
                .Select(attribute => attribute.Value)
                .Append(document.Body!.TextContent)
                .Append(document.Title)
            from text in shown
            from Match word in OurSubject().Matches(text!)
            select $"{page.Address}: {word.Value}";

        Assert.Empty(found.Distinct());
    }

    IEnumerable<WrittenPage> Pages() => Folders.FilesIn(folder["site"])
        .Where(file => file.EndsWith(".html", StringComparison.Ordinal))
        .Select(file => WrittenPage.Read(folder["site"], file));

    [GeneratedRegex(@"\b(calls?|meetings?|video|webinars?|services?|zoom)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OurSubject();
}
