using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Site.Tests;

/// <summary>The site of this repository, built once for all tests that look at it.</summary>
public sealed class RealSite : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly Dictionary<string, WrittenPage> pages;

    public RealSite()
    {
        Folders.Copy(Repository.Input, folder["input"]);
        // Where it is published is told by its host; here the facts tell it.
        File.AppendAllText(folder["input/site.yml"], "address: https://site.example/\nrepository: https://code.example/repository\ncontact: facts@site.example\n");
        Knowledge = InputReader.Read(folder["input"], DateOnly.MaxValue).Knowledge!;
        Request = new BuildRequest(folder["input"], Repository.Theme, folder["published/site"], Knowledge.Sources.Max(source => source.Value.Accessed.Latest));
        Result = SiteBuilder.Build(Request);
        Files = Result.Succeeded ? Folders.FilesIn(Output).ToHashSet(StringComparer.Ordinal) : [];
        var read = new ConcurrentBag<WrittenPage>();
        Parallel.ForEach(Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal) && !file.StartsWith("embed/", StringComparison.Ordinal)), file => read.Add(WrittenPage.Read(Output, file)));
        pages = read.OrderBy(page => page.File, StringComparer.Ordinal).ToDictionary(page => page.Address, StringComparer.Ordinal);
    }

    internal BuildRequest Request { get; }

    internal BuildResult Result { get; }

    internal KnowledgeBase Knowledge { get; }

    internal string Output => Request.Output;

    /// <summary>The names of all files that were written.</summary>
    internal IReadOnlySet<string> Files { get; }

    /// <summary>All pages but the tables that stand in frames of other sites, which are not read by themselves.</summary>
    internal IEnumerable<WrittenPage> Pages => pages.Values;

    /// <summary>Pages that have something to say themselves.</summary>
    internal IEnumerable<WrittenPage> Content => Pages.Where(page => !page.IsRedirect);

    internal WrittenPage? Page(string address) => pages.GetValueOrDefault(address);

    internal IHtmlDocument Open(string address) => new HtmlParser().ParseDocument(Read(address.EndsWith('/') ? address + "index.html" : address));

    internal string Read(string file) => File.ReadAllText(Path.Join(Output, file));

    public void Dispose() => folder.Dispose();
}

/// <summary>The tests that share the real site.</summary>
[CollectionDefinition(Name)]
public sealed class OnTheRealSite : ICollectionFixture<RealSite>
{
    public const string Name = "on the real site";
}
