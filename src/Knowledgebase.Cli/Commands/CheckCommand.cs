using System.CommandLine;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Site;

namespace Knowledgebase.Cli.Commands;

/// <summary><c>check</c>: says everything that is wrong, and leaves the site as it is.</summary>
internal static class CheckCommand
{
    /// <summary>The command as the command line offers it.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("check", "Says all that is wrong with facts and theme, one problem a line, and writes nothing.");
        var options = new SiteOptions(command, "Left as it is; named so that all commands take the same options.", surroundings);
        HelpWithExamples.AddTo(command, """
              knowledgebase check
              knowledgebase check --input ../other/input
              knowledgebase check > problems.txt    problems alone; the summary goes to standard error
            """);
        command.SetAction(parsed => Run(options.Read(parsed), surroundings));
        return command;
    }

    // Templates and links are only known to be right once every page was made. So the whole site is, in a
    // place that is thrown away: what passes here is what `build` accepts, always.
    static int Run(BuildRequest request, Surroundings surroundings)
    {
        var scratch = Directory.CreateTempSubdirectory("knowledgebase-check-");
        try
        {
            var aside = request with { Output = Path.Combine(scratch.FullName, "output") };
            var attempt = surroundings.Error.During("Checking", () => BuildAttempt.Make(aside, surroundings.Clock));
            surroundings.Output.Problems(attempt);
            surroundings.Error.Line(
                Wording.Summary(attempt.Problems, CountFiles(request)),
                attempt.Site is null ? Tone.Error : attempt.Problems.Count > 0 ? Tone.Warning : Tone.Good);
            return attempt.Site is null ? ExitCode.Problems : ExitCode.Fine;
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    static int CountFiles(BuildRequest request) =>
        new[] { request.Input, request.Theme }
            .Sum(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count());
}
