using System.CommandLine;
using System.Globalization;
using System.Net;
using Knowledgebase.Cli.Preview;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site;

namespace Knowledgebase.Cli.Commands;

/// <summary><c>preview</c>: serves the site on this machine as its files are at the moment, and writes nothing.</summary>
internal static class PreviewCommand
{
    /// <summary>The command as the command line offers it.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("preview", "Serves the site to this machine only, follows changes of its files, and writes nothing.");
        var options = new SiteOptions(command, "Left as it is; named so that all commands take the same options.", context);
        var port = new Option<int?>("--port")
        {
            Description = $"The port to serve on; 0 for any that is free. Without it {PreviewOptions.UsualPort}, or another when that is taken.",
            HelpName = "number",
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is not [var token] || !ushort.TryParse(token.Value, CultureInfo.InvariantCulture, out _))
                result.AddError($"--port takes a number from 0 to {IPEndPoint.MaxPort}.");
        });
        var hostNames = new Option<string[]>("--host-name")
        {
            Description = "A name besides localhost to answer to, as an editor in the browser forwards the port. Can be given several times.",
            HelpName = "name",
        };
        command.Options.Add(port);
        command.Options.Add(hostNames);
        HelpWithExamples.AddTo(command, """
              knowledgebase preview                  Ctrl+C ends it
              knowledgebase preview --port 8080
              knowledgebase preview --host-name 5080-work.editor.example
              knowledgebase preview --theme ../my-theme

            Open pages follow the changes. After a bad one the last good site stays, and the page says what is wrong.
            """);
        command.SetAction((parsed, ended) => RunUntilEndedAsync(
            options.ReadWithContributors(parsed), parsed.GetValue(port), [.. parsed.GetValue(hostNames) ?? []], context, ended));
        return command;
    }

    static async Task<int> RunUntilEndedAsync(
        BuildRequest request, int? port, EquatableList<string> hostNames, CliContext context, CancellationToken ended)
    {
        try
        {
            var options = new PreviewOptions(request.Input, request.Theme, context.Today, port, hostNames)
            {
                Contributors = request.Contributors,
            };
            await RunAsync(options, context, ended);
            return ExitCode.Fine;
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // Before there was anything to serve; the preview was ended all the same.
            return ExitCode.Fine;
        }
        catch (Exception exception) when (IoErrors.IsOne(exception))
        {
            context.Error.Line($"The preview could not be started: {IoErrors.Said(exception)}.", TextStyle.Error);
            return ExitCode.Problems;
        }
    }

    static async Task RunAsync(PreviewOptions options, CliContext context, CancellationToken ended)
    {
        var (output, error) = (context.Output, context.Error);

        error.Line("Reading the site");
        await using var server = await PreviewServer.StartAsync(options, Report, context.Clock, ended);

        output.Line($"Serving {server.Address}", TextStyle.Good);
        error.Line("Press Ctrl+C to end it.", TextStyle.Faint);
        await server.ServeAsync(ended);

        void Report(PreviewAttempt attempt)
        {
            error.Problems(attempt.Problems, attempt.Obstacle);
            if (attempt.Site is { } site)
                error.Line(Wording.Summary(site, attempt.Took), TextStyle.Good);
            else
                error.Line("The site cannot be shown as it is now. It is read again when a file changes.", TextStyle.Error);
        }
    }
}
