using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text;
using Knowledgebase.Facts;
using Knowledgebase.Facts.Checking;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Schemas;
using Knowledgebase.Site.Data;
using Knowledgebase.Site.Hosting;
using Knowledgebase.Site.Output;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site;

/// <summary>Builds the site: facts and theme in, files out.</summary>
public static class SiteBuilder
{
    /// <summary>
    /// Reads, checks, renders and writes. The site is written beside the output folder and takes its place at
    /// the end, so a build that fails leaves the last good site as it was.
    /// </summary>
    /// <returns>All problems, and what was written where none of them is an error.</returns>
    /// <exception cref="IOException">
    /// The output folder cannot be written, is being written by another build, holds something that no build wrote,
    /// or stands in the way of the input or the theme.
    /// </exception>
    public static BuildResult Build(BuildRequest request)
    {
        Nesting.Refuse(request);
        var readingTheme = Task.Run(() => Theme.Read(request.Theme, PageTemplates.Models));
        var reading = InputReader.Read(request.Input, request.Today);
        var theme = readingTheme.GetAwaiter().GetResult();
        Problem[] problems = [.. reading.Problems, .. theme.Problems];
        return reading.Knowledge is not { } knowledge || problems.Any(problem => problem.Severity == Severity.Error)
            ? new BuildResult([.. problems], null)
            : Write(request, knowledge, theme, problems);
    }

    static BuildResult Write(BuildRequest request, KnowledgeBase knowledge, Theme theme, Problem[] problems)
    {
        problems = [.. problems, .. UnreadableProse.In(knowledge)];
        if (problems.Any(problem => problem.Severity == Severity.Error))
            return new BuildResult([.. problems], null);
        var publication = Publication.Of(knowledge, request.Today);
        var pages = AllPages.Of(publication).ToList();
        var redirects = AllPages.RedirectsOf(publication).ToList();
        var data = AllData.Of(publication).ToList();
        problems = [.. problems, .. TakenAddresses.In(publication, pages)];
        if (problems.Any(problem => problem.Severity == Severity.Error))
            return new BuildResult([.. problems], null);
        var schemas = InputSchemas.Of(knowledge);
        using var staging = StagingFolder.Beside(request.Output);
        var files = HostingFiles.Of(knowledge.Settings.Address, pages, redirects)
            .Select(file => (file.Name, Content: (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text)))
            .Concat(theme.Assets.Select(asset => (Name: asset.Address[1..], asset.Content)))
            .Concat(data.Select(file => (Name: file.Address[1..], file.Content)))
            .Concat(schemas.Select(schema =>
                (Name: Addresses.Schemas[1..] + schema.Name, Content: (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(schema.Text))))
            .ToList();
        // The headers come first: by them a folder that an interruption leaves behind is known as a build's own.
        foreach (var (name, content) in files)
            WriteFile(Path.Combine(staging.Root, name), content.Span);
        var (bytes, mistakes) = WritePages([.. pages, .. redirects.Select(Redirects.Page)], theme, SiteModel.Of(knowledge, theme.Assets, data), staging.Root);
        if (mistakes.Count > 0)
            return new BuildResult([.. problems, .. mistakes], null);
        staging.Publish();
        return new BuildResult([.. problems], new WrittenSite(
            pages.Count,
            pages.Count + redirects.Count + files.Count,
            bytes + files.Sum(file => (long)file.Content.Length),
            schemas));
    }

    /// <summary>Renders on all cores. One mistake in a template shows on many pages; each is told once.</summary>
    static (long Bytes, IReadOnlyList<Problem> Mistakes) WritePages(Page[] pages, Theme theme, SiteModel site, string root)
    {
        var mistakes = new ConcurrentDictionary<Problem, bool>();
        ExceptionDispatchInfo? unwritable = null;
        long bytes = 0;
        Parallel.ForEach(
            Partitioner.Create(pages, loadBalance: true),
            () => new PageWriter(theme, site, root),
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
            writer =>
            {
                Interlocked.Add(ref bytes, writer.Bytes);
                writer.Dispose();
            });
        unwritable?.Throw();
        return (bytes, [.. mistakes.Keys.OrderBy(problem => problem.ToString(), StringComparer.Ordinal)]);
    }

    static void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        if (Path.GetDirectoryName(path) is { } folder)
            Directory.CreateDirectory(folder);
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, content, 0);
    }
}
