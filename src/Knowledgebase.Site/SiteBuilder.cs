using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Schemas;
using Knowledgebase.Site.Outputs;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Staging;
using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site;

/// <summary>Builds the site: facts and theme in, files out.</summary>
public static class SiteBuilder
{
    /// <summary>
    /// Reads, checks, renders and writes. The site is written beside the output folder and takes its place at
    /// the end, so a build that fails or is cancelled leaves the last good site as it was.
    /// </summary>
    /// <returns>All problems, and what was written where none of them is an error.</returns>
    /// <exception cref="IOException">
    /// The output folder cannot be written, is being written by another build, holds something that no build wrote,
    /// or stands in the way of the input or the theme.
    /// </exception>
    /// <exception cref="OperationCanceledException">Cancelled before the new site was in its place.</exception>
    public static BuildResult Build(BuildRequest request, CancellationToken cancellation = default)
    {
        Nesting.Refuse(request);
        // Before the facts are read, since a mistake in them must not keep the last good site from being put back.
        using var staging = StagingFolder.Beside(request.Output);
        var readingTheme = Task.Run(() => Theme.Read(request.Theme, PageTemplates.Models));
        var reading = InputReader.Read(request.Input, request.Today);
        var theme = readingTheme.GetAwaiter().GetResult();
        cancellation.ThrowIfCancellationRequested();
        var problems = new ProblemCollector();
        problems.Add(reading.Problems);
        problems.Add(theme.Problems);
        return reading.Knowledge is not { } knowledge || problems.HasErrors
            ? new BuildResult(problems.InOrderOfPlace(), null)
            : Write(knowledge, request.Today, theme, problems, staging, cancellation);
    }

    static BuildResult Write(
        KnowledgeBase knowledge, Today today, Theme theme, ProblemCollector problems, StagingFolder staging, CancellationToken cancellation)
    {
        problems.Add(UnreadableProse.In(knowledge));
        if (problems.HasErrors)
            return new BuildResult(problems.InOrderOfPlace(), null);
        var context = SiteContext.Of(knowledge, today.Day);
        var pages = AllPages.Of(context).ToList();
        var redirects = AllPages.RedirectsOf(context).ToList();
        var data = AllData.Of(context).ToList();
        problems.Add(TakenAddresses.In(context, pages));
        if (problems.HasErrors)
            return new BuildResult(problems.InOrderOfPlace(), null);
        cancellation.ThrowIfCancellationRequested();
        var schemas = InputSchemas.Of(knowledge);
        var files = HostingFiles.Of(knowledge.Settings.Address, pages, redirects)
            .Select(file => (file.Name, Content: (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text)))
            .Concat(theme.Assets.Select(asset => (Name: asset.Address[1..], asset.Content)))
            .Concat(data.Select(file => (Name: file.Address[1..], file.Content)))
            .Concat(schemas.Select(schema =>
                (Name: Urls.Schemas[1..] + schema.Name, Content: (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(schema.Text))))
            .ToList();
        foreach (var (name, content) in files)
            staging.Write(name, content.Span);
        problems.Add(WritePages(
            [.. pages, .. redirects.Select(Redirects.Page)], theme, SiteModel.Of(knowledge, theme.Assets, data), staging, cancellation));
        if (problems.HasErrors)
            return new BuildResult(problems.InOrderOfPlace(), null);
        var (count, bytes) = staging.Publish();
        return new BuildResult(problems.InOrderOfPlace(), new WrittenSite(pages.Count, count, bytes, schemas));
    }

    /// <summary>Renders on all cores. One mistake in a template shows on many pages; each is told once.</summary>
    static IEnumerable<Problem> WritePages(
        Page[] pages, Theme theme, SiteModel site, StagingFolder staging, CancellationToken cancellation)
    {
        var mistakes = new ConcurrentDictionary<Problem, bool>();
        ExceptionDispatchInfo? unwritable = null;
        Parallel.ForEach(
            Partitioner.Create(pages, loadBalance: true),
            new ParallelOptions { CancellationToken = cancellation },
            () => new PageWriter(theme, site, staging),
            (page, loop, writer) =>
            {
                try
                {
                    writer.Write(page);
                }
                catch (TemplateException mistake)
                {
                    mistakes.TryAdd(mistake.Problem, true);
                }
                catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
                {
                    unwritable = ExceptionDispatchInfo.Capture(failure);
                    loop.Stop();
                }
                return writer;
            },
            writer => writer.Dispose());
        unwritable?.Throw();
        return mistakes.Keys;
    }
}
