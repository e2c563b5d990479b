using System.CommandLine;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Cli.Revisions;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Cli.Commands;

/// <summary><c>diff</c>: says what changed for readers between two states of the facts.</summary>
internal static class DiffCommand
{
    /// <summary>The command as the command line offers it.</summary>
    public static Command Create(CliContext context)
    {
        var old = State("old", "The earlier state: a folder of facts, or a revision of git.");
        var after = State("new", "The later state: a folder of facts, or a revision of git.");
        var format = new Option<string>("--format")
        {
            Description = "plain for people, markdown for a pull request.",
            HelpName = string.Join('|', ChangeReport.Formats),
            DefaultValueFactory = _ => ChangeReport.Formats[0],
        };
        format.AcceptOnlyFromAmong(ChangeReport.Formats);
        var command = new Command("diff", "Says in words what changed for readers between two states of the facts.") { old, after, format };
        var facts = new FactsOptions(command, context);
        HelpWithExamples.AddTo(command, """
              knowledgebase diff main input                    what the files here change
              knowledgebase diff HEAD~10 HEAD --format markdown
              knowledgebase diff ../before/input input

            Of a revision the folder is read that --input names.
            """);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(old), parsed.GetRequiredValue(after), facts.Folder(parsed), parsed.GetRequiredValue(format), context));
        return command;
    }

    static int Run(string old, string after, string input, string format, CliContext context)
    {
        try
        {
            if (Read(old, input, context) is not { } before || Read(after, input, context) is not { } now)
                return ExitCode.Problems;
            var today = context.Today().Day;
            var changes = KnowledgeBaseChanges.Between(before.Knowledge, now.Knowledge, today);
            ChangeReport.Write(
                [.. ChangeReport.Mistakes("earlier", before.Mistakes), .. ChangeReport.Mistakes("later", now.Mistakes)],
                ChangeWords.Of(now.Knowledge.Vocabulary, changes, today), format, context.Output);
            context.Error.Line(Wording.Count(changes.Count, "change"), TextStyle.Good);
            return ExitCode.Fine;
        }
        catch (Exception exception) when (IoErrors.IsOne(exception))
        {
            context.Error.Line(
                $"The two states could not be read: {IoErrors.Said(exception)}. Make the folders readable, and see that {Path.GetTempPath()} has room.",
                TextStyle.Error);
            return ExitCode.Problems;
        }
    }

    static ReadState? Read(string state, string input, CliContext context)
    {
        if (Directory.Exists(state))
            return Read(state, state, state, [], context);
        using var scratch = new ScratchFolder(context.Error);
        var (refusal, leftOut) = GitRevision.CopyTo(state, input, scratch.Path);
        if (refusal is null)
            return Read(scratch.Path, input, state, leftOut, context);
        context.Error.Line(refusal, TextStyle.Error);
        return null;
    }

    // An earlier state may break rules that are younger than it. What could be read of it is compared all the same.
    static ReadState? Read(string folder, string name, string state, IReadOnlyList<Problem> leftOut, CliContext context)
    {
        var reading = InputReader.Read(folder, context.Today(), name);
        if (reading.Knowledge is null || !File.Exists(Path.Join(folder, "site.yml")))
        {
            context.Error.Line($"There are no facts in {state}: site.yml is missing there. Name a folder of facts, or a revision that has them.", TextStyle.Error);
            return null;
        }
        return new ReadState(reading.Knowledge, [.. leftOut, .. reading.Problems.Where(problem => problem.Severity == Severity.Error)]);
    }

    static Argument<string> State(string name, string description) => FilledArgument.Of(
        name, description, $"The {name} state is given an empty name. Name a folder of facts, or a revision of git.");

    // What could be read of a state, and what could not.
    sealed record ReadState(KnowledgeBase Knowledge, IReadOnlyList<Problem> Mistakes);
}
