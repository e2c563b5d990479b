using Knowledgebase.Facts;
using Knowledgebase.Facts.Checking;
using Knowledgebase.Site;

namespace Knowledgebase.Cli;

/// <summary>What one run of the builder came to.</summary>
/// <param name="Problems">What is wrong with facts and theme.</param>
/// <param name="Site">What was written; null where nothing was.</param>
/// <param name="Obstacle">What the machine refused, such as a full disk; null where it did not.</param>
/// <param name="Took">From start to end.</param>
public sealed record BuildAttempt(EquatableList<Problem> Problems, WrittenSite? Site, string? Obstacle, TimeSpan Took)
{
    /// <summary>Builds the site. A folder that cannot be read or written is an outcome here, everything else a bug.</summary>
    internal static BuildAttempt Make(BuildRequest request, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        try
        {
            var result = SiteBuilder.Build(request);
            return new BuildAttempt(result.Problems, result.Site, Obstacle: null, clock.GetElapsedTime(start));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new BuildAttempt([], Site: null, exception.Message, clock.GetElapsedTime(start));
        }
    }

    /// <summary>A line for each thing that is wrong.</summary>
    internal IEnumerable<string> Lines() =>
        Problems.Select(problem => problem.ToString()).Concat(Obstacle is null ? [] : [Obstacle]);
}
