using System.CommandLine;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Cli.Commands;

/// <summary><c>stats</c>: says what would help most, and counts what is answered and what is not.</summary>
internal static class StatsCommand
{
    /// <summary>The command as the command line offers it.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("stats", "Says what would help most, and counts what is answered, unknown, due, disputed or the vendor's word alone.");
        var format = new Option<string>("--format")
        {
            Description = "plain for people, markdown for an issue, json for programs.",
            HelpName = string.Join('|', StatsReport.Formats),
            DefaultValueFactory = _ => StatsReport.Formats[0],
        };
        format.AcceptOnlyFromAmong(StatsReport.Formats);
        command.Options.Add(format);
        var facts = new FactsOptions(command, context);
        HelpWithExamples.AddTo(command, """
              knowledgebase stats
              knowledgebase stats | grep zoom
              knowledgebase stats --format json > stats.json
            """);
        command.SetAction(parsed => Run(facts.Folder(parsed), parsed.GetRequiredValue(format), context));
        return command;
    }

    static int Run(string input, string format, CliContext context)
    {
        var reading = InputReader.Read(input, context.Today());
        if (!reading.Succeeded)
        {
            context.Error.Problems(reading.Problems);
            context.Error.Line("What cannot be read cannot be counted. Mend the facts first.", TextStyle.Error);
            return ExitCode.Problems;
        }
        new StatsReport(reading.Knowledge!, context.Today().Day).Write(format, context.Output);
        return ExitCode.Fine;
    }
}
