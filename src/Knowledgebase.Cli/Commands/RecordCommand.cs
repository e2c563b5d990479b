using System.CommandLine;
using System.Text;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Editing;
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
            changes and the permanent pages of earlier states are made of them. Nothing breaks
            where nobody runs this: it is done once a change is merged.
            """);
        command.SetAction(parsed => Run(facts.Folder(parsed), context));
        return command;
    }

    static int Run(string input, CliContext context) => WriteFromFacts.Run(
        input, context, "What changed can only be told of facts without mistakes, so mend them first.", "changes", knowledge =>
        {
            var changes = ChangesToRecord.Of(knowledge, context.Today().Day, RecordedChangeWords.Of(knowledge.Vocabulary));
            var schemas = InputSchemas.Of(knowledge);
            var files = ChangeText.Append(changes, file => Read(input, file), file => schemas.For(file)!.LineFor(file));
            foreach (var (file, before, after) in files)
                Write(input, file, before, after);
            context.Output.Line(
                files.Count == 0 ? "Nothing changed since the last record" : $"{Wording.Count(changes.Count, "change")} recorded in {string.Join(", ", files.Select(file => file.File))}",
                TextStyle.Good);
            return ExitCode.Fine;
        });

    static string? Read(string input, string file) =>
        RegularFile.ReadIfThere(input, Path.Join(input, file)) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    static void Write(string input, string file, string? before, string after)
    {
        var path = Path.Join(input, file);
        if (!WholeFile.Replace(input, path, before is null ? null : Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after)))
            throw new IOException($"'{path}' was changed meanwhile.");
    }
}
