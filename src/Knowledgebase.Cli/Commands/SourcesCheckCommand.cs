using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Sources.Checking;
using Knowledgebase.Sources.Recording;
using Knowledgebase.Sources.Reporting;

namespace Knowledgebase.Cli.Commands;

/// <summary><c>sources check</c>: reads the live web, and says what became of the sources.</summary>
internal static class SourcesCheckCommand
{
    // The variable that says where the files of programs are kept, as freedesktop.org has it; other systems have none.
    static readonly string Elsewhere = OperatingSystem.IsLinux() ? ", or let XDG_DATA_HOME name another" : "";

    /// <summary>The command <c>sources</c> with this one in it, as the command line offers it.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("check", "Reads each source on the live web, slowly, and says which moved, changed or lost what is quoted from it.");
        var input = FolderOption.Existing("--input", "input", "The folder of the facts.");
        var format = new Option<string>("--format")
        {
            Description = "How the report is written: text for people, markdown for an issue, json for programs.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var write = new Option<bool>("--write")
        {
            Description = "Also records in the registry what was seen: accessed, via, archive, fingerprint, changed, vanished-quotes.",
        };
        command.Options.Add(input);
        command.Options.Add(format);
        command.Options.Add(write);
        HelpWithExamples.AddTo(command, $"""
              knowledgebase sources check                        takes its time; Ctrl+C ends it, and the next one goes on from there
              knowledgebase sources check --format markdown > report.md
              knowledgebase sources check --write                records what was seen, or what a check of the last 24 hours saw

            Nothing under the input changes without --write. What was seen so far is kept for a day in
            {JournalsIn(context)}, in a folder for each input; remove it to begin anew.
            The exit code is 0 when all sources were looked at, whatever became of them, and 1 when this program
            has a mistake and failed on one of them; the others are looked at all the same.
            """);
        command.SetAction((parsed, ended) => Task.Run(
            () => RunAsync(parsed.GetRequiredValue(input), parsed.GetRequiredValue(format), parsed.GetValue(write), context, ended),
            CancellationToken.None));

        var sources = new Command("sources", "Looks after the sources that the facts rest on.") { command };
        HelpWithExamples.AddTo(sources, "  knowledgebase sources check");
        return sources;
    }

    static async Task<int> RunAsync(string input, string format, bool write, CliContext context, CancellationToken ended)
    {
        var error = context.Error;
        var read = InputReader.Read(input, Today.At(context.Clock.GetLocalNow()));
        if (!read.Succeeded)
        {
            foreach (var problem in read.Problems.Where(problem => problem.Severity == Severity.Error))
                error.Line($"{problem}", TextStyle.Error);
            error.Line("No source was looked at. Mend this first; `check` says more.", TextStyle.Error);
            return ExitCode.Problems;
        }

        var folder = JournalOf(input, context);
        try
        {
            // Without a home, the name would lead to a place in the repository.
            if (!Path.IsPathFullyQualified(folder))
                throw new IOException("this account has no folder of its own");
            using var journal = CheckJournal.Open(folder, useFinished: write, context.Clock);
            if (SourceCheck.CountKnown(read.Knowledge!, journal) is > 0 and var known)
                error.Line($"{Wording.Count(known, "source")} of the last check need not be looked at again. Remove {folder} to begin anew.");
            return await RunAsync(read.Knowledge!, journal, format, write, context, ended);
        }
        catch (Exception exception) when (IoErrors.IsOne(exception))
        {
            error.Line(
                $"What was seen of the sources cannot be kept in {folder}: {IoErrors.Said(exception)}. "
                + $"If another check is running, wait for it; if not, make the folder writable{Elsewhere}.",
                TextStyle.Error);
            return ExitCode.Problems;
        }
    }

    static async Task<int> RunAsync(
        KnowledgeBase knowledge, CheckJournal journal, string format, bool write, CliContext context, CancellationToken ended)
    {
        var error = context.Error;
        var files = SourceFiles.Remember(knowledge);
        var done = SourceCheck.CountKnown(knowledge, journal);

        CheckResult result;
        try
        {
            result = await error.DuringAsync("Looking at sources", knowledge.Sources.Count, progress =>
                context.Sources(context.Clock).RunAsync(knowledge, journal, _ => progress(++done), ended));
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            error.Line($"Ended after {done} of {Wording.Count(knowledge.Sources.Count, "source")}. The next check goes on from there.", TextStyle.Warning);
            return ExitCode.Interrupted;
        }

        journal.Finish();
        var today = Today.At(context.Clock.GetLocalNow());
        Show(CheckReport.Of(knowledge, result), format, today.Day, context.Output);
        return Math.Max(Failures(result, error), write ? Write(files, result, today, error) : ExitCode.Fine);
    }

    static int Failures(CheckResult result, ConsoleOutput error)
    {
        var failed = result.Seen.Count(seen => seen.Reach == SourceReach.CheckFailed);
        if (failed == 0)
            return ExitCode.Fine;
        error.Line($"{Wording.Count(failed, "source")} could not be checked because of a mistake in this program. Please report what stands above.", TextStyle.Error);
        return ExitCode.Problems;
    }

    static string JournalsIn(CliContext context) => Path.Join(context.StateFolder, "sources-check");

    // A folder for each input, named after its path. In the repository, anyone could send a journal in a pull request.
    static string JournalOf(string input, CliContext context)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(input));
        return Path.Join(JournalsIn(context), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..16]);
    }

    static void Show(CheckReport report, string format, DateOnly day, ConsoleOutput output)
    {
        switch (format)
        {
            case "markdown":
                output.Writer.Write(MarkdownReport.Of(report, day));
                break;
            case "json":
                output.Writer.WriteLine(JsonReport.Of(report, day));
                break;
            default:
                output.Sources(report);
                break;
        }
    }

    static int Write(SourceFiles files, CheckResult result, Today today, ConsoleOutput error)
    {
        var written = files.Write(result.Seen, today);
        error.Line(
            $"{Wording.Count(written.Sources, "source")} brought up to date in {Wording.Count(written.Files, "file")}.",
            written.Obstacles.Count == 0 ? TextStyle.Good : TextStyle.Warning);
        foreach (var obstacle in written.Obstacles)
            error.Line(obstacle, TextStyle.Error);
        return written.Obstacles.Count == 0 ? ExitCode.Fine : ExitCode.Problems;
    }
}
