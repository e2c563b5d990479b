using System.CommandLine;
using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Names;
using Knowledgebase.Site.Pages;

namespace Knowledgebase.Cli.Commands;

/// <summary><c>new</c>: writes the beginning of an entry where it belongs, and asks for the rest.</summary>
internal static class NewCommand
{
    /// <summary>The command as the command line offers it.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("new", "Writes the beginning of a platform, a source or a finding where it belongs, and overwrites nothing.")
        {
            Platform(context),
            Source(context),
            Finding(context),
        };
        HelpWithExamples.AddTo(command, """
              knowledgebase new platform example-meet
              knowledgebase new source example-policy --url https://example.org/privacy
              knowledgebase new finding example-meet end-to-end-encryption

            On a terminal it asks for what the options do not say; an empty answer is left to be filled in.
            """);
        return command;
    }

    static Command Platform(CliContext context)
    {
        var id = Id("id", "The id of the platform: lower-case words joined by hyphens. It becomes part of addresses.");
        var command = new Command("platform", "Writes the file of a platform.") { id };
        var entry = new NewEntry(command, FieldPrompts.OfPlatform, context);
        HelpWithExamples.AddTo(command, "  knowledgebase new platform example-meet --name \"Example Meet\" --jurisdiction CH");
        command.SetAction(parsed => entry.Run(
            parsed,
            knowledge => Reason(PlatformDraft.Of(knowledge, parsed.GetRequiredValue(id), Nothing)) ?? TakenAddresses.Refusal(parsed.GetRequiredValue(id)),
            _ => null,
            _ => FieldPrompts.OfPlatform,
            (_, _) => $"platforms/{parsed.GetRequiredValue(id)}/platform.yml",
            (knowledge, values, file, text) => text is null
                ? PlatformDraft.Of(knowledge, parsed.GetRequiredValue(id), values)
                : new Draft.Refused($"{knowledge.Name(file)} is there already. Mend it, or give the new platform another id.")));
        return command;
    }

    static Command Source(CliContext context)
    {
        var id = Id("id", "The id of the source: lower-case words joined by hyphens.");
        var file = new Option<string?>("--file")
        {
            Description = "The file under sources that it goes to, such as zoom; the one with sources from the same host where this is left out.",
            HelpName = "name",
        };
        var command = new Command("source", "Adds a source to the registry.") { id, file };
        var entry = new NewEntry(command, FieldPrompts.OfSource(Day(context)), context);
        HelpWithExamples.AddTo(command, "  knowledgebase new source example-policy --url https://example.org/privacy --kind policy");
        command.SetAction(parsed => entry.Run(
            parsed,
            knowledge => Reason(SourceDraft.Of(
                knowledge, parsed.GetRequiredValue(id), Nothing, $"sources/{parsed.GetValue(file) ?? "new"}.yml", "", Day(context))),
            _ => null,
            _ => FieldPrompts.OfSource(Day(context)),
            (knowledge, values) => parsed.GetValue(file) is { } name
                ? $"sources/{name}.yml"
                : SourceDraft.FileFor(knowledge, parsed.GetRequiredValue(id), values.GetValueOrDefault("url")),
            (knowledge, values, path, text) =>
                SourceDraft.Of(knowledge, parsed.GetRequiredValue(id), values, path, text, Day(context))));
        return command;
    }

    static Command Finding(CliContext context)
    {
        var platform = Id("platform", "The platform, by its id or another name.");
        var criterion = Id("criterion", "The question that it answers, by its id or by what else people call it, such as e2ee.");
        var command = new Command("finding", "Adds a finding above the older ones on the same question.") { platform, criterion };
        var entry = new NewEntry(command, FieldPrompts.OfFinding(Vocabulary.Empty, null, Day(context)), context);
        HelpWithExamples.AddTo(command, """
              knowledgebase new finding zoom end-to-end-encryption
              knowledgebase new finding zoom purposes --value provide-service,security --source zoom-privacy-statement-2024
            """);
        command.SetAction(parsed =>
        {
            var (service, question) = (parsed.GetRequiredValue(platform), parsed.GetRequiredValue(criterion));
            return entry.Run(
                parsed,
                knowledge => FindingDraft.Refusal(knowledge, service, question),
                knowledge => About(NameResolver.Platform(knowledge, service)!, NameResolver.Criterion(knowledge.Vocabulary, question)!),
                knowledge => FieldPrompts.OfFinding(knowledge.Vocabulary, NameResolver.Criterion(knowledge.Vocabulary, question), Day(context)),
                (knowledge, _) => FindingDraft.FileFor(NameResolver.Platform(knowledge, service)!, NameResolver.Criterion(knowledge.Vocabulary, question)!),
                (knowledge, values, _, text) => FindingDraft.Of(knowledge, service, question, values, text, Day(context)));
        });
        return command;
    }

    static string About(Platform platform, Criterion criterion) => $"{platform.Id}, {criterion.Id}: {criterion.QuestionAbout(platform.Name)}";

    static readonly Dictionary<string, string> Nothing = [];

    static string? Reason(Draft draft) => (draft as Draft.Refused)?.Reason;

    static Argument<string> Id(string name, string description) =>
        FilledArgument.Of(name, description, $"The {name} is empty. {description}");

    // A malformed day is told before anything is done with it.
    static DateOnly Day(CliContext context) => BuildDay.Find(context.SourceDateEpoch, context.Clock)?.Day ?? DateOnly.MinValue;
}
