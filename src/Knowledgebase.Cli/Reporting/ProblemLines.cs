using Knowledgebase.Facts.Checking;

namespace Knowledgebase.Cli.Reporting;

/// <summary>Shows what is wrong, one problem a line, in the form that editors and terminals turn into links.</summary>
internal static class ProblemLines
{
    /// <summary>Writes a line for each thing that kept a site from being built, and for each warning.</summary>
    public static void Problems(this Screen screen, BuildAttempt attempt)
    {
        foreach (var problem in attempt.Problems)
            screen.Line(Parts(problem));
        foreach (var line in attempt.Obstacle?.Split('\n') ?? [])
            screen.Line(line.TrimEnd('\r'), Tone.Error);
    }

    // Read one after another, the parts are Problem.ToString().
    static IEnumerable<(string Text, Tone Tone)> Parts(Problem problem) =>
    [
        ($"{problem.At}: ", Tone.Faint),
        problem.Severity == Severity.Error ? ("error", Tone.Error) : ("warning", Tone.Warning),
        ($" {problem.Code}: {problem.Message}", Tone.Plain),
    ];
}
