using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site;

namespace Knowledgebase.Cli;

/// <summary>What one run of the builder came to.</summary>
/// <param name="Problems">What is wrong with facts and theme.</param>
/// <param name="Site">What was written; null where nothing was.</param>
/// <param name="Obstacle">What kept the builder from its work, such as a full disk, a line each; null where nothing did.</param>
/// <param name="Took">From start to end.</param>
public sealed record BuildAttempt(EquatableList<Problem> Problems, WrittenSite? Site, string? Obstacle, TimeSpan Took)
{
    /// <summary>What nobody told the build, each with what the site lacks for it.</summary>
    public EquatableList<MissingSetting> Missing { get; init; } = [];

    /// <summary>Builds the site. A folder that cannot be read or written is an outcome here, everything else a bug.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before the site was written.</exception>
    internal static BuildAttempt Make(BuildRequest request, TimeProvider clock, CancellationToken cancellation)
    {
        var start = clock.GetTimestamp();
        try
        {
            var result = SiteBuilder.Build(request, cancellation);
            return new BuildAttempt(result.Problems, result.Site, Obstacle: null, clock.GetElapsedTime(start)) { Missing = result.Missing };
        }
        catch (Exception exception) when (IoErrors.IsOne(exception))
        {
            var obstacle = OneLine.Of(IoErrors.Of(exception, request));
            return new BuildAttempt([], Site: null, obstacle, clock.GetElapsedTime(start));
        }
    }

    /// <summary>Builds the site, where even a bug is an outcome: what is being served must not end with it.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before the site was written.</exception>
    internal static BuildAttempt MakeWhateverHappens(Func<BuildRequest> request, TimeProvider clock, CancellationToken cancellation)
    {
        var start = clock.GetTimestamp();
        try
        {
            return Make(request(), clock, cancellation);
        }
#pragma warning disable CA1031 // Nobody can tell what a bug throws.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            // The whole of it, since it is gone with the next build and the report needs it.
            var sentence = $"The build failed in a way that is our mistake: {IoErrors.Said(exception)}; please report it with what follows.";
            return new BuildAttempt([], Site: null, $"{sentence}\n{exception}", clock.GetElapsedTime(start));
        }
    }

    /// <summary>A line for each thing that is wrong.</summary>
    internal IEnumerable<string> Lines() =>
        Problems.Select(problem => problem.ToString()).Concat(Obstacle?.Split('\n') ?? []);
}
