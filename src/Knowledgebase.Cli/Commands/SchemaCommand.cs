using System.CommandLine;
using Knowledgebase.Cli.Reporting;
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

            They stand in {InputSchema.Folder}, in the folder of the facts. Nothing breaks where nobody runs this:
            it is done once a change is merged.
            """);
        command.SetAction(parsed => Run(facts.Folder(parsed), context));
        return command;
    }

    static int Run(string input, CliContext context) => WriteFromFacts.Run(
        input, context, "The schemas know the ids and words of the facts, so mend the facts first.", "schemas", knowledge =>
        {
            var (output, error) = (context.Output, context.Error);
            var schemas = InputSchemas.Of(knowledge);
            var files = SchemaFiles.Compare(schemas, input);
            var unwritten = files.Renew();
            foreach (var file in files.Foreign)
                error.Line($"{file} was not written by `schema`, so it was left as it is.");
            foreach (var file in unwritten)
                error.Line($"{file} was not written by `schema`, so it was left as it is. Take it away, and run `schema` again.", TextStyle.Error);
            var lines = files.MissingLines > 0 ? $", and named in {Wording.Count(files.MissingLines, "file")}" : "";
            output.Line($"{Wording.Count(schemas.Count, "schema")}, {files.StaleSchemas - unwritten.Count} changed{lines}", TextStyle.Good);
            return unwritten.Count == 0 ? ExitCode.Fine : ExitCode.Problems;
        });
}
