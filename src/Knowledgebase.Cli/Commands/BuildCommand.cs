using System.CommandLine;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Site;

namespace Knowledgebase.Cli.Commands;

/// <summary><c>build</c>: writes the site and ends with its pages, bytes and seconds.</summary>
internal static class BuildCommand
{
    /// <summary>The command as the command line offers it.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("build", "Checks the facts and writes the site. What was there stays if anything is wrong.");
        var options = new SiteOptions(command, "The folder that the site is written to, in place of the last one.", context);
        var address = new Option<string?>("--address")
        {
            Description = "The whole address that the site is published at, in place of that in site.yml.",
            HelpName = "address",
        };
        address.Validators.Add(result =>
        {
            if (result.Tokens is not [var token] || Publication.AddressOf(token.Value) is null)
                result.AddError("--address takes a whole address without ?, #, * or a colon in its path, such as https://facts.example/ or https://someone.example/facts/.");
        });
        command.Options.Add(address);
        HelpWithExamples.AddTo(command, """
              knowledgebase build
              knowledgebase build --output /srv/www/knowledgebase
              knowledgebase build --address https://facts.example/
              SOURCE_DATE_EPOCH=1795219200 knowledgebase build    the same bytes on any day
            """);
        command.SetAction((parsed, ended) => Task.FromResult(Run(Published(options.ReadWithContributors(parsed), parsed.GetValue(address)), context, ended)));
        return command;
    }

    static BuildRequest Published(BuildRequest request, string? address) => address is null
        ? request
        : request with { Publication = request.Publication with { Address = Publication.AddressOf(address) } };

    static int Run(BuildRequest request, CliContext context, CancellationToken ended)
    {
        BuildAttempt attempt;
        try
        {
            attempt = context.Error.During("Building the site", () => BuildAttempt.Make(request, context.Clock, ended));
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            context.Error.Line($"Ended before the site was built. {request.Output} is as it was.", TextStyle.Error);
            return ExitCode.Interrupted;
        }

        context.Error.Problems(attempt.Problems, attempt.Obstacle);
        if (attempt.Site is null)
            return ExitCode.Problems;

        foreach (var missing in attempt.Missing)
            context.Error.Line(missing.Words, TextStyle.Warning);
        context.Output.Line(Wording.Summary(attempt.Site, attempt.Took), TextStyle.Good);
        return ExitCode.Fine;
    }
}
