using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Cli.Commands;

/// <summary>What the commands have in common that write files beside the facts, made of facts without mistakes.</summary>
internal static class WriteFromFacts
{
    /// <summary>Reads the facts and writes what is made of them. Mistakes in the facts, and files that cannot be written, end in an error.</summary>
    /// <param name="input">The folder of the facts.</param>
    /// <param name="refusal">Why facts with mistakes will not do, in a sentence.</param>
    /// <param name="files">What is written, such as "schemas".</param>
    /// <param name="write">Writes it, and gives the exit code.</param>
    public static int Run(string input, CliContext context, string refusal, string files, Func<KnowledgeBase, int> write)
    {
        var error = context.Error;
        var reading = InputReader.Read(input, context.Today());
        if (!reading.Succeeded)
        {
            error.Problems(reading.Problems);
            error.Line($"{refusal} Nothing was written.", TextStyle.Error);
            return ExitCode.Problems;
        }
        try
        {
            return write(reading.Knowledge!);
        }
        catch (Exception exception) when (IoErrors.IsOne(exception))
        {
            error.Line(
                $"The {files} could not be written to {input}: {IoErrors.Said(exception)}. Make room, make the folder writable, or name another with --input.",
                TextStyle.Error);
            return ExitCode.Problems;
        }
    }
}
