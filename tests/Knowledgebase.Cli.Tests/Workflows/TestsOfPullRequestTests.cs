using System.Diagnostics;
using System.Runtime.Versioning;

namespace Knowledgebase.Cli.Tests.Workflows;

/// <summary>Which tests a pull request runs: the very script of the workflow, in a repository whose tests only say that they ran.</summary>
[SupportedOSPlatform("linux")]
public sealed class TestsOfPullRequestTests : IDisposable
{
    static readonly WorkflowStep step = WorkflowStep.Of("pull-request.yml", "tests", "Build and run the tests that the change can break");

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("pull_request", "input/platforms/zoom/use.yml", null, "of Site")]
    [InlineData("pull_request", "input/platforms/zoom/use.yml", "src/Program.cs", "all")]
    [InlineData("pull_request", "README.md", null, "all")]
    [InlineData("push", "input/platforms/zoom/use.yml", null, "all")]
    public async Task Facts_alone_run_the_tests_of_the_site_and_everything_else_runs_all(string happening, string changed, string? other, string ran)
    {
        if (!OperatingSystem.IsLinux())
            return;
        Script("tests/run", "echo of $1");
        Script(".ci/run", "echo all");
        await GitAsync("init", "--quiet");
        await CommitAsync("Begin");
        folder.Write(changed, "changed");
        if (other is not null)
            folder.Write(other, "changed");
        await CommitAsync("Change");

        var run = await step.RunAsync(folder.Path, happening);

        Assert.Equal((0, ran + "\n"), (run.ExitCode, run.Said));
        Assert.Equal(ran == "of Site", run.Summary.Contains("Only facts were changed", StringComparison.Ordinal));
    }

    void Script(string name, string line)
    {
        folder.Write(name, $"#!/bin/bash\n{line}\n");
        File.SetUnixFileMode(folder[name], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    async Task CommitAsync(string message)
    {
        await GitAsync("add", ".");
        await GitAsync("commit", "--quiet", "--message", message);
    }

    async Task GitAsync(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "user.name=Tests", "-c", "user.email=tests@example.org", .. arguments])
        {
            WorkingDirectory = folder.Path,
        })!;
        await git.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, git.ExitCode);
    }
}
