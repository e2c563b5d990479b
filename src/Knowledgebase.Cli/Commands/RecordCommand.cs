using System.CommandLine;
using System.Text;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Schemas;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Cli.Commands;

/// <summary><c>record</c>: writes down which answers and events readers find otherwise than when it last did.</summary>
internal static class RecordCommand
{
    /// <summary>The command as the command line offers it.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("record", "Writes down what changed for readers since the last record: answers, their standing and sources, and events.");
        var facts = new FactsOptions(command, context);
        HelpWithExamples.AddTo(command, $"""
              knowledgebase record    after a change of facts was merged

            Entries are added to {ChangeText.Folder}/YYYY-MM.yml in the folder of the facts, and none is ever changed. Feeds, the page of
            changes and the permanent pages of earlier states are made of them. Whoever does not run this breaks nothing: it is
            done once a change is merged.
            """);
        command.SetAction(parsed => Run(facts.Folder(parsed), context));
        return command;
    }

    static int Run(string input, CliContext context)
    {
        var (output, error) = (context.Output, context.Error);
        var today = context.Today();
        var reading = InputReader.Read(input, today);
        if (!reading.Succeeded)
        {
            error.Problems(reading.Problems);
            error.Line("What changed can only be told of facts without mistakes, so mend them first. Nothing was written.", TextStyle.Error);
            return ExitCode.Problems;
        }
        try
        {
            var knowledge = reading.Knowledge!;
            var changes = ChangesToRecord.Of(knowledge, today.Day, RecordedChangeWords.Of(knowledge.Vocabulary));
            var schemas = InputSchemas.Of(knowledge);
            var files = ChangeText.Append(changes, file => Read(input, file), file => schemas.For(file)!.LineFor(file));
            foreach (var (file, before, after) in files)
                Write(input, file, before, after);
            output.Line(
                files.Count == 0 ? "Nothing changed since the last record" : $"{Wording.Count(changes.Count, "change")} recorded in {string.Join(", ", files.Select(file => file.File))}",
                TextStyle.Good);
            return ExitCode.Fine;
        }
        catch (Exception exception) when (IoErrors.IsOne(exception))
        {
            error.Line(
                $"The changes could not be written to {input}: {IoErrors.Said(exception)}. Make room, make the folder writable, or name another with --input.",
                TextStyle.Error);
            return ExitCode.Problems;
        }
    }

    static string? Read(string input, string file) =>
        RegularFile.ReadIfThere(input, Path.Join(input, file)) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    static void Write(string input, string file, string? before, string after)
    {
        var path = Path.Join(input, file);
        var content = Encoding.UTF8.GetBytes(after);
        var isWritten = before is null
            ? WholeFile.Create(input, path, content)
            : WholeFile.Replace(input, path, there => RegularFile.Holds(there, Encoding.UTF8.GetBytes(before)), content);
        if (!isWritten)
            throw new IOException($"'{path}' was changed meanwhile.");
    }
}
