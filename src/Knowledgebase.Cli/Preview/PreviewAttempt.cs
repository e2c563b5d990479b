using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site;

namespace Knowledgebase.Cli.Preview;

/// <summary>What came of reading facts and theme for a preview.</summary>
/// <param name="Problems">What is wrong with them.</param>
/// <param name="Site">The site; null where there is none to show.</param>
/// <param name="Obstacle">What kept it from being read, such as a folder that must not be opened, a line each; null where nothing did.</param>
/// <param name="Took">From start to end.</param>
public sealed record PreviewAttempt(EquatableList<Problem> Problems, LiveSite? Site, string? Obstacle, TimeSpan Took)
{
    /// <summary>Reads them. Even a bug is an outcome here: what is being served must not end with it.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before everything was read.</exception>
    internal static PreviewAttempt Make(SiteReader reader, Func<BuildRequest> asked, TimeProvider clock, CancellationToken cancellation)
    {
        var start = clock.GetTimestamp();
        BuildRequest? request = null;
        try
        {
            request = asked();
            var read = reader.Read(request, cancellation);
            return new PreviewAttempt(read.Problems, read.Site, Obstacle: null, clock.GetElapsedTime(start));
        }
        catch (Exception exception) when (request is not null && IoErrors.IsOne(exception))
        {
            return Failed(OneLine.Of(IoErrors.Of(exception, request)));
        }
#pragma warning disable CA1031 // Nobody can tell what a bug throws.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            // The whole of it, since it is gone with the next change and the report needs it.
            return Failed($"The build failed in a way that is our mistake: {IoErrors.Said(exception)}; please report it with what follows.\n{exception}");
        }

        PreviewAttempt Failed(string obstacle) => new([], Site: null, obstacle, clock.GetElapsedTime(start));
    }

    /// <summary>A line for each thing that is wrong.</summary>
    internal IEnumerable<string> Lines() => Problems.Select(problem => problem.ToString()).Concat(Obstacle?.Split('\n') ?? []);
}
