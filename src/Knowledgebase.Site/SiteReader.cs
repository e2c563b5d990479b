using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Site.Pages;

namespace Knowledgebase.Site;

/// <summary>Reads facts and theme into a site, and checks them. Nothing is written, and hardly anything rendered.</summary>
/// <param name="again">Whether more than one site will be read. What has not changed since the last is then not parsed again.</param>
public sealed class SiteReader(bool again = false)
{
    readonly ReadBefore? facts = again ? new() : null;
    (string Folder, string Hash, Theme Theme)? lastTheme;

    /// <summary>Reads all of it.</summary>
    /// <param name="request">Its output is not looked at.</param>
    /// <exception cref="OperationCanceledException">Cancelled before everything was checked.</exception>
    public ReadSite Read(BuildRequest request, CancellationToken cancellation = default)
    {
        var problems = new ProblemCollector();
        var site = Read(request, problems, cancellation);
        return new ReadSite(problems.InOrderOfPlace(), problems.HasErrors ? null : site);
    }

    LiveSite? Read(BuildRequest request, ProblemCollector problems, CancellationToken cancellation)
    {
        var readingTheme = Task.Run(() => ReadTheme(request.Theme), CancellationToken.None);
        var reading = InputReader.Read(request.Input, request.Today, before: facts);
        var theme = readingTheme.GetAwaiter().GetResult();
        cancellation.ThrowIfCancellationRequested();
        problems.Add(reading.Problems);
        problems.Add(theme.Problems);
        if (reading.Knowledge is not { } knowledge || problems.HasErrors)
            return null;
        problems.Add(UnreadableProse.In(knowledge));
        if (problems.HasErrors)
            return null;
        var contents = SiteContents.Of(SiteContext.Of(knowledge, request), theme);
        problems.Add(TakenAddresses.In(contents.Context, contents.Pages.Concat(contents.Redirects.Select(Redirects.Page))));
        problems.Add(PhrasesOfNoPage.In(contents.Context, contents.Pages));
        if (problems.HasErrors)
            return null;
        var site = new LiveSite(contents);
        problems.Add(ProseMistakes.In(knowledge));
        problems.Add(WrittenLinks.Dead(knowledge, site, cancellation));
        return site;
    }

    Theme ReadTheme(string folder)
    {
        var hash = again ? ContentHash.Of(folder, folder) : null;
        if (lastTheme is { } last && (folder, hash) == (last.Folder, last.Hash))
            return last.Theme;
        var theme = Theme.Read(folder, AllPages.Templates);
        // Someone may have saved it meanwhile.
        lastTheme = hash is not null && ContentHash.Of(folder, folder) == hash ? (folder, hash, theme) : null;
        return theme;
    }
}
