using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Site.Outputs;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Staging;
using Knowledgebase.Site.Templating;
using Knowledgebase.Site.Words;

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
        var last = LastBuild.From(request);
        if (last?.Result(staging.Last) is { } same)
            return same;
        var problems = new ProblemCollector();
        if (Read(request, problems, cancellation) is not { } contents || !Render(contents, problems, staging, request.AtRoot, cancellation))
            return new BuildResult(problems.InOrderOfPlace(), null);
        var (files, bytes, written, list) = staging.Publish();
        var site = new WrittenSite(contents.Pages.Count, files, bytes)
        {
            Rendered = contents.Pages.Count + contents.Redirects.Count,
            Written = written,
        };
        var result = new BuildResult(problems.InOrderOfPlace(), site)
        {
            Missing = MissingSettings.In(contents.Context.Knowledge.Settings),
        };
        last?.Keep(result, list);
        return result;
    }

    /// <summary>Does what <see cref="Build"/> does and writes nothing, so that what passes here is what a build accepts.</summary>
    /// <param name="request">Its output is not looked at.</param>
    /// <exception cref="OperationCanceledException">Cancelled before everything was checked.</exception>
    public static CheckResult Check(BuildRequest request, CancellationToken cancellation = default)
    {
        var problems = new ProblemCollector();
        return Read(request, problems, cancellation) is { } contents && Render(contents, problems, null, atRoot: false, cancellation)
            ? new CheckResult(problems.InOrderOfPlace(), contents.Schemas)
            : new CheckResult(problems.InOrderOfPlace(), null);
    }

    /// <summary>What the site is going to hold; null where mistakes in facts or theme stand in the way.</summary>
    static SiteContents? Read(BuildRequest request, ProblemCollector problems, CancellationToken cancellation)
    {
        var readingTheme = Task.Run(() => Theme.Read(request.Theme, AllPages.Templates), CancellationToken.None);
        var reading = InputReader.Read(request.Input, request.Today);
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
        problems.Add(TakenAddresses.In(contents.Context, contents.Pages));
        problems.Add(PhrasesOfNoPage.In(contents.Context, contents.Pages));
        cancellation.ThrowIfCancellationRequested();
        return problems.HasErrors ? null : contents;
    }

    /// <param name="staging">Where files are written; null where nothing is.</param>
    /// <returns>Whether everything could be rendered.</returns>
    static bool Render(SiteContents contents, ProblemCollector problems, StagingFolder? staging, bool atRoot, CancellationToken cancellation)
    {
        // Names with a hash in them are known only once the files are made, which takes as long as the pages do; nobody links to them.
        var outputs = staging is null ? AllOutputs.All.Where(output => output.Names.Count == 0) : AllOutputs.All;
        IReadOnlyList<OutputFile> files = [.. outputs.SelectMany(output => output.Files(contents))];
        Page[] pages = [.. contents.Pages, .. contents.Redirects.Select(Redirects.Page)];
        var folder = atRoot ? null : SiteFolder.Of(contents.Context.Knowledge.Settings.Address, pages.Select(page => page.Address).Concat(files.Select(file => file.Address)));
        if (staging is not null)
        {
            files.AsParallel().WithCancellation(cancellation).ForAll(file => file.Make());
            foreach (var file in files)
                staging.Write(file.Address[1..], folder is null ? file.Content.Span : folder.Move(file).Content.Span);
        }
        var site = SiteModel.Of(contents.Context, contents.Theme.Assets, contents.Cards, staging is null
            ? AllOutputs.All.SelectMany(output => output.Names).ToDictionary(name => name, name => Urls.Data + name, StringComparer.Ordinal)
            : OutputFile.Addresses(files));
        var links = new ProseLinks(
            contents.Context.Knowledge,
            [.. pages.Select(page => page.Address), .. pages.Select(page => Urls.MarkdownOf(page.Address)), .. files.Select(file => Urls.OfFile(file.Address))]);
        problems.Add(RenderPages(pages, () => new PageWriter(contents.Theme, site, folder, staging, links, cancellation), cancellation));
        problems.Add(links.Dead());
        return !problems.HasErrors;
    }

    /// <summary>Renders on all cores. One mistake in a template shows on many pages; each is told once.</summary>
    static IEnumerable<Problem> RenderPages(
        Page[] pages, Func<PageWriter> writer, CancellationToken cancellation)
    {
        var mistakes = new ConcurrentDictionary<Problem, bool>();
        ExceptionDispatchInfo? unwritable = null;
        Parallel.ForEach(
            Partitioner.Create(pages, loadBalance: true),
            new ParallelOptions { CancellationToken = cancellation },
            writer,
            (page, loop, thread) =>
            {
                try
                {
                    thread.Write(page);
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
                return thread;
            },
            thread => thread.Dispose());
        unwritable?.Throw();
        return mistakes.Keys;
    }
}
