using System.CommandLine;
using System.Globalization;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reasoning;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Cli.Commands;

/// <summary><c>stats</c>: counts what is answered and what is not, and says what would help most.</summary>
internal static class StatsCommand
{
    /// <summary>The command as the command line offers it.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("stats", "Counts what is answered, unknown, due, disputed or the vendor's word alone, and says what would help most.");
        var facts = new FactsOptions(command, surroundings);
        HelpWithExamples.AddTo(command, """
              knowledgebase stats
              knowledgebase stats | grep zoom
            """);
        command.SetAction(parsed => Run(facts.Folder(parsed), surroundings));
        return command;
    }

    static int Run(string input, Surroundings surroundings)
    {
        var reading = InputReader.Read(input, surroundings.Today());
        if (!reading.Succeeded)
        {
            surroundings.Error.Problems(reading.Problems);
            surroundings.Error.Line("What cannot be read cannot be counted. Mend the facts first.", Tone.Error);
            return ExitCode.Problems;
        }
        var (knowledge, today, output) = (reading.Knowledge!, surroundings.Today(), surroundings.Output);
        output.Line(Row("platform", "topic", "answered", "unknown", "missing", "due", "disputed", "vendor alone"), Tone.Faint);
        foreach (var (platform, _) in knowledge.Platforms)
        {
            foreach (var (topic, _) in knowledge.Vocabulary.Topics)
                output.Line(Row(platform.Id, topic.Id, Coverage.Of(knowledge, platform, topic.Id, today)));
            output.Line(Row(platform.Id, "all", Coverage.Of(knowledge, platform, today)), Tone.Good);
        }
        output.Line("");
        output.Line("What would help most:");
        foreach (var next in Contributions.Next(knowledge, today, ContributionWords.Most))
            output.Line(
            [
                ($"{next.At}: ", Tone.Faint),
                ($"{next.Platform.Name}, {next.Criterion.Title}: {ContributionWords.Of(next.Reason)}", Tone.Plain),
            ]);
        return ExitCode.Fine;
    }

    static string Row(string platform, string topic, Coverage count) => Row(
        platform, topic, $"{count.Answered} of {count.Questions}", Digits(count.Unknown), Digits(count.Missing), Digits(count.Due),
        Digits(count.Disputed), Digits(count.VendorAlone));

    static string Row(string platform, string topic, params string[] counts) =>
        $"{platform,-18} {topic,-11}" + string.Concat(counts.Select(count => $" {count,12}"));

    static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
