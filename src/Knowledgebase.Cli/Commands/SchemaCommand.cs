using System.CommandLine;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Cli.Commands;

/// <summary><c>schema</c>: writes the schemas that editors complete and check facts with, and how files find them.</summary>
internal static class SchemaCommand
{
    /// <summary>The command as the command line offers it.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("schema", "Writes the JSON Schemas that editors complete and check facts with, and the line in each file that names its own.");
        var facts = new FactsOptions(command, context);
        HelpWithExamples.AddTo(command, $"""
              knowledgebase schema    after a change to the vocabulary, or of what sources and platforms there are

            They stand in {InputSchema.Folder}, in the folder of the facts. Whoever does not run this breaks nothing: it is done
            once a change is merged.
            """);
        command.SetAction(parsed => Run(facts.Folder(parsed), context));
        return command;
    }

    static int Run(string input, CliContext context)
    {
        var (output, error) = (context.Output, context.Error);
        var reading = InputReader.Read(input, context.Today());
        if (!reading.Succeeded)
        {
            error.Problems(reading.Problems);
            error.Line("The schemas know the ids and words of the facts, so mend the facts first. Nothing was written.", TextStyle.Error);
            return ExitCode.Problems;
        }
        try
        {
            var schemas = InputSchemas.Of(reading.Knowledge!);
            var files = SchemaFiles.Compare(schemas, input);
            var unwritten = files.Renew();
            foreach (var file in files.Foreign)
                error.Line($"{file} was not written by `schema`, so it was left as it is.");
            foreach (var file in unwritten)
                error.Line($"{file} was not written by `schema`, so it was left as it is. Take it away, and run `schema` again.", TextStyle.Error);
            var lines = files.MissingLines > 0 ? $", and named in {Wording.Count(files.MissingLines, "file")}" : "";
            output.Line($"{Wording.Count(schemas.Count, "schema")}, {files.StaleSchemas - unwritten.Count} changed{lines}", TextStyle.Good);
            return unwritten.Count == 0 ? ExitCode.Fine : ExitCode.Problems;
        }
        catch (Exception exception) when (IoErrors.IsOne(exception))
        {
            error.Line(
                $"The schemas could not be written to {input}: {IoErrors.Said(exception)}. Make room, make the folder writable, or name another with --input.",
                TextStyle.Error);
            return ExitCode.Problems;
        }
    }
}
