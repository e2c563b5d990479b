using System.Text;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Schemas;
using Knowledgebase.Site.Outputs;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site;

/// <summary>
/// A site in memory. Its pages and files are made when they are asked for, so that a change can be looked at without making
/// all that it does not touch. Many threads may ask at once.
/// </summary>
public sealed class LiveSite
{
    readonly SiteModel site;
    readonly Dictionary<string, Page> pages;
    readonly IReadOnlyList<(Output Output, Lazy<Dictionary<string, OutputFile>> Files)> outputs;

    internal LiveSite(SiteContents contents)
    {
        Contents = contents;
        // The address of a data file has a hash of its content in it elsewhere. Here the file is made only if a script asks for it.
        site = SiteModel.Of(contents.Context, contents.Theme.Assets, contents.Cards,
            AllOutputs.All.SelectMany(output => output.Names).ToDictionary(name => name, name => Urls.Data + name, StringComparer.Ordinal));
        pages = contents.Pages.Concat(contents.Redirects.Select(Redirects.Page)).ToDictionary(page => page.Address, StringComparer.Ordinal);
        outputs = [.. AllOutputs.All.Select(output => (output, new Lazy<Dictionary<string, OutputFile>>(() => ByAddress(output.Files(contents)))))];
    }

    internal SiteContents Contents { get; }

    /// <summary>How many pages there are for people, redirects not counted.</summary>
    public int Pages => Contents.Pages.Count;

    /// <summary>The schemas that editors use for the facts.</summary>
    public EquatableList<InputSchema> Schemas => Contents.Schemas;

    /// <summary>The page for addresses at which nothing stands.</summary>
    public const string NotFound = Urls.NotFound;

    // Hosts keep these to themselves.
    static bool IsForHosts(string address) => address is Urls.HeaderRules or Urls.RedirectRules;

    /// <summary>Whether a page or a file stands at an address for people to read.</summary>
    public bool Has(string address) => !IsForHosts(address) && (pages.ContainsKey(Urls.OfFile(address)) || Markdown(address) is not null || FileAt(address) is not null);

    /// <summary>
    /// What stands at an address, such as <c>/platforms/</c> or <c>/robots.txt</c>; null where nothing does, and for the rules that
    /// hosts keep to themselves.
    /// </summary>
    /// <exception cref="TemplateException">The page has a mistake that shows only when it is rendered.</exception>
    /// <exception cref="OperationCanceledException">Cancelled meanwhile.</exception>
    public ReadOnlyMemory<byte>? Read(string address, CancellationToken cancellation = default)
    {
        if (IsForHosts(address))
            return null;
        if (PageAt(Urls.OfFile(address)) is { } page)
            return Encoding.UTF8.GetBytes(Html(page, cancellation));
        return Markdown(address) is { } markdown ? Encoding.UTF8.GetBytes(markdown) : FileAt(address)?.Content;
    }

    /// <summary>The page at an address; null where there is none.</summary>
    internal Page? PageAt(string address) => pages.GetValueOrDefault(address);

    /// <summary>A page as HTML.</summary>
    /// <inheritdoc cref="Read"/>
    internal string Html(Page page, CancellationToken cancellation = default)
    {
        using var renderer = new PageRenderer(Contents.Theme, site, cancellation);
        return renderer.Render(page, page.Model()).ToString();
    }

    /// <summary>The addresses of all pages, redirects too.</summary>
    internal IEnumerable<string> PageAddresses => pages.Keys;

    string? Markdown(string address) =>
        Urls.PageOfMarkdown(address) is { } twin && pages.TryGetValue(twin, out var page) ? page.Model().Markdown(site, twin) : null;

    OutputFile? FileAt(string address) => outputs
        .Where(output => output.Output.MayHold(address))
        .Select(output => output.Files.Value.GetValueOrDefault(Urls.OfFile(address)))
        .FirstOrDefault(file => file is not null);

    static Dictionary<string, OutputFile> ByAddress(IEnumerable<OutputFile> files)
    {
        var found = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            found[Urls.OfFile(file.Address)] = file;
            if (file.Name is not null)
                found[Urls.Data + file.Name] = file;
        }

        return found;
    }
}
