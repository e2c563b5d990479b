using System.CommandLine;
using System.Text;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Cli.Writing;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Cli.Commands;

/// <summary><c>schema</c>: writes the schemas that editors complete and check facts with.</summary>
internal static class SchemaCommand
{
    /// <summary>The command as the command line offers it.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("schema", "Writes the JSON Schemas that editors complete and check facts with.");
        var facts = new FactsOptions(command, surroundings);
        HelpWithExamples.AddTo(command, $"""
              knowledgebase schema    after a change to the vocabulary, or of what sources and platforms there are

            They stand in {InputSchema.Folder}, in the folder of the facts, whose files name them in their first lines.
            """);
        command.SetAction(parsed => Run(facts.Folder(parsed), surroundings));
        return command;
    }

    static int Run(string input, Surroundings surroundings)
    {
        var (output, error) = (surroundings.Output, surroundings.Error);
        var reading = InputReader.Read(input, surroundings.Today());
        if (!reading.Succeeded)
        {
            error.Problems(reading.Problems);
            error.Line("The schemas know the ids and words of the facts, so mend the facts first. Nothing was written.", Tone.Error);
            return ExitCode.Problems;
        }
        try
        {
            var schemas = InputSchemas.Of(reading.Knowledge!);
            var changed = Write(schemas, Path.Combine(input, InputSchema.Folder));
            output.Line($"{Wording.Count(schemas.Count, "schema")}, {changed} changed", Tone.Good);
            return ExitCode.Fine;
        }
        catch (Exception exception) when (Refusal.IsOne(exception))
        {
            error.Line(
                $"The schemas could not be written to {input}: {Refusal.Said(exception)}. Make the folder writable, or name another with --input.",
                Tone.Error);
            return ExitCode.Problems;
        }
    }

    // How many files are not as they were. Schemas of topics that are gone go with them.
    static int Write(IReadOnlyCollection<InputSchema> schemas, string folder)
    {
        Directory.CreateDirectory(folder);
        var changed = 0;
        foreach (var schema in schemas)
        {
            var path = Path.Combine(folder, schema.Name);
            if (File.Exists(path) && File.ReadAllText(path) == schema.Text)
                continue;
            WholeFile.Replace(path, Encoding.UTF8.GetBytes(schema.Text));
            changed++;
        }
        foreach (var path in Directory.EnumerateFiles(folder, "*.json"))
        {
            if (schemas.Any(schema => schema.Name == Path.GetFileName(path)))
                continue;
            File.Delete(path);
            changed++;
        }
        return changed;
    }
}
