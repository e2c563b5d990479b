using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Knowledgebase.Facts.Problems;
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
        var read = new SiteReader().Read(request, cancellation);
        if (read.Site?.Contents is not { } contents)
            return new BuildResult(read.Problems, null);
        var mistakes = Write(contents, staging, cancellation);
        var problems = ProblemCollector.Limit(read.Problems.Concat(mistakes));
        if (mistakes.Count > 0)
            return new BuildResult(problems, null);
        var (files, bytes, written, list) = staging.Publish();
        var site = new WrittenSite(contents.Pages.Count, files, bytes)
        {
            Rendered = contents.Pages.Count + contents.Redirects.Count,
            Written = written,
        };
        var result = new BuildResult(problems, site)
        {
            Missing = MissingSettings.In(contents.Context.Knowledge.Settings),
        };
        last?.Keep(result, list);
        return result;
    }

    /// <summary>Writes everything but the list of files.</summary>
    /// <returns>The mistakes that kept pages from being written.</returns>
    static IReadOnlyCollection<Problem> Write(SiteContents contents, StagingFolder staging, CancellationToken cancellation)
    {
        OutputFile[] files = [.. AllOutputs.All.SelectMany(output => output.Files(contents))];
        Page[] pages = [.. contents.Pages, .. contents.Redirects.Select(Redirects.Page)];
        if (TakenAddresses.Shared(pages, files) is { Count: > 0 } shared)
            return shared;
        var folder = SiteFolder.Of(contents.Context.Knowledge.Settings.Address, pages.Select(page => page.Address).Concat(files.Select(file => file.Address)));
        var site = SiteModel.Of(contents.Context, contents.Theme.Assets, contents.Cards, OutputFile.Addresses(files));
        WriteFiles(files, file => folder is null ? file : folder.Move(file), staging, cancellation);
        return RenderPages(pages, () => new PageWriter(contents.Theme, site, folder, staging, cancellation), cancellation);
    }

    /// <summary>Makes files on all cores, and lets go of each as soon as it is written: together they are larger than the pages.</summary>
    static void WriteFiles(OutputFile?[] files, Func<OutputFile, OutputFile> moved, StagingFolder staging, CancellationToken cancellation)
    {
        ExceptionDispatchInfo? unwritable = null;
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancellation }, (index, loop) =>
        {
            try
            {
                var file = moved(files[index]!);
                files[index] = null;
                staging.Write(file.Address[1..], file.Content.Span);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                unwritable = ExceptionDispatchInfo.Capture(failure);
                loop.Stop();
            }
        });
        unwritable?.Throw();
    }

    /// <summary>Renders on all cores. One mistake in a template shows on many pages; each is told once.</summary>
    static IReadOnlyCollection<Problem> RenderPages(
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
        return [.. mistakes.Keys];
    }
}
