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
}
