using System.Diagnostics;
using System.Runtime.Versioning;
using YamlDotNet.RepresentationModel;

namespace Knowledgebase.Cli.Tests.Workflows;

/// <summary>
/// The shell script of one step of a workflow, run as the runner runs it. Only `dotnet run` is stood in for: what it
/// would build in every folder anew is the program that these tests were built with.
/// </summary>
[SupportedOSPlatform("linux")]
sealed record WorkflowStep(string Script)
{
    /// <summary>Reads the script out of a workflow of this repository.</summary>
    public static WorkflowStep Of(string workflow, string job, string name)
    {
        using var text = new StreamReader(Path.Combine(Repository.Top, ".github/workflows", workflow));
        var stream = new YamlStream();
        stream.Load(text);
        var steps = (YamlSequenceNode)stream.Documents[0].RootNode["jobs"][job]["steps"];
        var step = steps.OfType<YamlMappingNode>()
            .Single(each => each.Children.TryGetValue("name", out var known) && known.ToString() == name);
        return new WorkflowStep(step["run"].ToString());
    }

    /// <summary>Runs it in a checkout.</summary>
    /// <param name="happening">What began the workflow.</param>
    /// <returns>What it ended with, what it said, and what it wrote into the job's summary.</returns>
    public async Task<(int ExitCode, string Said, string Summary)> RunAsync(string checkout, string happening = "push")
    {
        using var runner = new TemporaryFolder();
        var path = Environment.GetEnvironmentVariable("PATH");
        runner.Write("bin/dotnet", $"""
            #!/bin/bash
            while [[ $1 != -- ]]; do shift; done
            shift
            export PATH='{path}'
            exec dotnet '{typeof(CommandLine).Assembly.Location}' "$@"
            """);
        File.SetUnixFileMode(runner["bin/dotnet"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        runner.Write("step.sh", Script);
        runner.Write("summary.md", "");
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", runner["step.sh"]])
        {
            WorkingDirectory = checkout,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{runner["bin"]}:{path}";
        start.Environment["GITHUB_STEP_SUMMARY"] = runner["summary.md"];
        start.Environment["TOKEN"] = "none";
        start.Environment["GITHUB_EVENT_NAME"] = happening;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error, await File.ReadAllTextAsync(runner["summary.md"]));
    }
}
