using System.CommandLine;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Cli.Reporting.Formats;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Schemas;
using Knowledgebase.Site;

namespace Knowledgebase.Cli.Commands;

/// <summary><c>check</c>: says everything that is wrong, and leaves the site as it is. What a machine can mend it mends if asked to.</summary>
internal static class CheckCommand
{
    static string StaleSchemas(string input) =>
        $"Editors do not know these facts yet: what stands in {Path.Combine(input, InputSchema.Folder)} is older. Run `schema` to bring it "
        + "up to date; if you cannot, it is done once the change is merged.";

    /// <summary>The command as the command line offers it.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("check", "Says all that is wrong with facts and theme, each with its line, and writes nothing unless it is asked to mend.");
        var options = new SiteOptions(command, "Left as it is; named so that all commands take the same options.", context);
        var format = new Option<string>("--format")
        {
            Description = "How problems are told: to people, to GitHub in a workflow, to other programs.",
            HelpName = string.Join('|', ReportFormats.Names),
            DefaultValueFactory = _ => ReportFormats.Plain,
        };
        format.AcceptOnlyFromAmong([.. ReportFormats.Names]);
        command.Options.Add(format);
        var fix = new Option<bool>("--fix")
        {
            Description = "First mends what a machine can: quotes, spaces at ends of lines, the end of files, the order of questions, findings and sources.",
        };
        command.Options.Add(fix);
        HelpWithExamples.AddTo(command, """
              knowledgebase check
              knowledgebase check --input ../other/input
              knowledgebase check > problems.txt                    problems alone; the summary goes to standard error
              knowledgebase check --format json > problems.json
              knowledgebase check --fix
            """);

        command.SetAction((parsed, ended) =>
            Task.FromResult(Run(options.Read(parsed), parsed.GetRequiredValue(format), parsed.GetValue(fix), context, ended)));
        return command;
    }

    static int Run(BuildRequest request, string format, bool fix, CliContext context, CancellationToken ended)
    {
        var (output, error) = (context.Output, context.Error);
        ReadSite result;
        try
        {
            foreach (var sentence in fix ? InputRepair.Run(request.Input, context.Today()) : [])
                error.Line(sentence);
            result = error.During("Checking", () => new SiteReader().Read(request, ended));
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            error.Line("Ended before everything was checked.", TextStyle.Error);
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (IoErrors.IsOne(exception))
        {
            error.Line(OneLine.Of(IoErrors.Of(exception, request)), TextStyle.Error);
            return ExitCode.Problems;
        }

        string[] folders = [request.Input, request.Theme];
        var report = CheckReport.Of(result.Problems, folders.Sum(CountFiles), folders);
        ReportFormats.Write(format, report, output);
        error.Line(
            Wording.Summary(report.Problems, report.Files),
            result.Site is null ? TextStyle.Error : result.Problems.Count > 0 ? TextStyle.Warning : TextStyle.Good);
        if (result.Site?.Schemas is { } schemas && AreStale(schemas, request.Input))
            error.Line(StaleSchemas(request.Input));
        return result.Site is null ? ExitCode.Problems : ExitCode.Fine;
    }

    // What editors go by is nobody's mistake, and is no reason to mend the facts.
    static bool AreStale(EquatableList<InputSchema> schemas, string input)
    {
        try
        {
            return SchemaFiles.AreKeptIn(input) && SchemaFiles.Compare(schemas, input) is not { StaleSchemas: 0, MissingLines: 0 };
        }
        catch (Exception exception) when (IoErrors.IsOne(exception))
        {
            // `schema` tells what cannot be read.
            return true;
        }
    }

    // Nobody reads what is hidden, and links may lead in circles.
    static int CountFiles(string folder)
    {
        var read = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        try
        {
            return Directory.EnumerateFiles(folder, "*", read).Count();
        }
        catch (IOException)
        {
            // It went away meanwhile; what was wrong with it is told already.
            return 0;
        }
    }
}
