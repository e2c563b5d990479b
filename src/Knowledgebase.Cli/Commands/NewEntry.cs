using System.CommandLine;
using System.Text;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Cli.Commands;

/// <summary>
/// What the commands under <c>new</c> do alike: an option for each thing to fill in, questions for the rest where a person
/// sits at a terminal, and one file written whole.
/// </summary>
internal sealed class NewEntry
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly CliContext context;
    readonly FactsOptions facts;
    readonly List<(FieldPrompt FieldPrompt, Option<string?> Option)> options = [];

    /// <summary>Adds the options to a command.</summary>
    /// <param name="blanks">What can be said on the command line.</param>
    public NewEntry(Command command, IEnumerable<FieldPrompt> blanks, CliContext context)
    {
        this.context = context;
        facts = new FactsOptions(command, context);
        foreach (var blank in blanks)
        {
            var option = new Option<string?>($"--{blank.Key}")
            {
                Description = blank.Description + (blank.Usual is { } usual ? $" [{usual}]" : ""),
                HelpName = blank.Choices.Count is > 0 and < 5 ? string.Join('|', blank.Choices) : "text",
            };
            options.Add((blank, option));
            command.Options.Add(option);
        }
    }

    /// <summary>Reads the facts, drafts the entry and writes it.</summary>
    /// <param name="refusal">Why there can be no such entry, whatever is filled in; null where there can.</param>
    /// <param name="about">What the entry is about, where the arguments could be taken for something else; or null.</param>
    /// <param name="blanksOf">What is to be filled in, now that the facts are known.</param>
    /// <param name="fileOf">The file that the entry belongs into, from the folder of the input.</param>
    /// <param name="draft">Makes the entry of what is known, the file and what stands in it.</param>
    public int Run(
        ParseResult parsed,
        Func<KnowledgeBase, string?> refusal,
        Func<KnowledgeBase, string?> about,
        Func<KnowledgeBase, IEnumerable<FieldPrompt>> blanksOf,
        Func<KnowledgeBase, IReadOnlyDictionary<string, string>, string> fileOf,
        Func<KnowledgeBase, IReadOnlyDictionary<string, string>, string, string?, Draft> draft)
    {
        var input = facts.Folder(parsed);
        if (InputReader.Read(input, context.Today()).Knowledge is not { } knowledge)
            return Refuse($"There are no facts in {input} to add to.");
        if (refusal(knowledge) is { } reason)
            return Refuse(reason);
        var blanks = blanksOf(knowledge).ToList();
        var values = options
            .Where(option => !string.IsNullOrWhiteSpace(parsed.GetValue(option.Option)))
            .ToDictionary(option => option.FieldPrompt.Key, option => parsed.GetValue(option.Option)!, StringComparer.Ordinal);
        foreach (var blank in blanks)
            if (values.TryGetValue(blank.Key, out var value) && blank.Refusal(value) is { } unfit)
                return Refuse(unfit);
        if (about(knowledge) is { } words)
            context.Error.Line(words);
        if (context.Terminal is { } terminal)
            foreach (var (key, answer) in Prompts.Ask(terminal, blanks.Where(blank => !values.ContainsKey(blank.Key))))
                values[key] = answer;
        return Write(input, fileOf(knowledge, values), (file, text) => draft(knowledge, values, file, text), blanks, values);
    }

    int Write(
        string input, string file, Func<string, string?, Draft> draft, List<FieldPrompt> blanks, Dictionary<string, string> values)
    {
        var path = Path.Combine([input, .. file.Split('/')]);
        try
        {
            var before = RegularFile.ReadIfThere(input, path);
            switch (draft(file, before is null ? null : Strict.GetString(before)))
            {
                case Draft.Refused refused:
                    return Refuse(refused.Reason);
                case Draft.Written written:
                    if (!WholeFile.Replace(input, path, before, Strict.GetBytes(written.Text)))
                        return Refuse($"{path} was changed meanwhile, so nothing was written to it. Run the command again.");
                    context.Output.Line($"{path}:{written.Line}:1: written", TextStyle.Good);
                    var left = blanks.Where(blank => blank.Usual is null && !values.ContainsKey(blank.Key)).Select(blank => blank.Key).ToList();
                    context.Error.Line(left.Count == 0
                        ? "Nothing is left to fill in. `check` tells whether it is right, and `schema` lets editors know it."
                        : $"To be filled in: {string.Join(", ", left)}. `check` tells what is left, and `schema` lets editors know it.");
                    return ExitCode.Fine;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }
        catch (DecoderFallbackException)
        {
            return Refuse($"{path} is not UTF-8 text, so nothing was written to it. Save it as UTF-8.");
        }
        catch (NoRegularFileException refusal)
        {
            return Refuse($"Nothing can be added to {path}. {refusal.Sentence}");
        }
        catch (Exception exception) when (IoErrors.IsOne(exception))
        {
            return Refuse($"{path} could not be written: {IoErrors.Said(exception)}. Nothing was changed. Make room, or make its folder writable.");
        }
    }

    int Refuse(string sentence)
    {
        context.Error.Line(sentence, TextStyle.Error);
        return ExitCode.Problems;
    }
}
