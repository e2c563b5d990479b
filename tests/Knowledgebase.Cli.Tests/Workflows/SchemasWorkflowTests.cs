using System.Diagnostics;
using System.Runtime.Versioning;

namespace Knowledgebase.Cli.Tests.Workflows;

/// <summary>
/// What becomes of schemas that nobody renewed, as when a source was added in a web editor: the very scripts of the
/// workflows, in a clone of a small knowledge base, with the repository that they push to beside it.
/// </summary>
[SupportedOSPlatform("linux")]
public sealed class SchemasWorkflowTests : IDisposable
{
    static readonly WorkflowStep onMain = WorkflowStep.Of("schemas.yml", "renew", "Bring the schemas and the record of changes up to date");
    static readonly WorkflowStep onPullRequest =
        WorkflowStep.Of("pull-request.yml", "tests", "Bring the schemas up to date for the tests");

    readonly SmallKnowledgeBase small = new();

    string Repository => small.Folder["repository.git"];

    string Checkout => small.Folder["checkout"];

    public void Dispose() => small.Dispose();

    [Fact]
    public async Task On_main_they_are_renewed_in_one_commit_and_then_left_alone()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await BeginAsync();
        await AddSourceInWebEditorAsync();
        var run = await onMain.RunAsync(Checkout);

        Assert.Equal((0, "The schemas or the record of changes were older than the facts, and were brought up to date.\n"), (run.ExitCode, run.Summary));
        Assert.Equal(
            "github-actions[bot] Bring the schemas and the record of changes up to date", await GitAsync(Repository, "log", "-1", "--format=%an %s", "main"));
        Assert.Equal("input/.schemas/shared.json\ninput/sources/other.yml", await GitAsync(Repository, "show", "--name-only", "--format=", "main"));
        Assert.Contains("\"other-policy\"", await GitAsync(Repository, "show", "main:input/.schemas/shared.json"), StringComparison.Ordinal);

        var renewed = await GitAsync(Repository, "rev-parse", "main");
        run = await onMain.RunAsync(Checkout);
        Assert.Equal((0, "The schemas are those of the facts, and all changes are recorded.\n"), (run.ExitCode, run.Summary));
        Assert.Equal(renewed, await GitAsync(Repository, "rev-parse", "main"));
    }

    [Fact]
    public async Task On_main_a_changed_answer_is_recorded()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await BeginAsync();
        small.Folder.Write("input/platforms/example/use.yml", File.ReadAllText(small.Folder["input/platforms/example/use.yml"]).Replace("value: never", "value: always", StringComparison.Ordinal));
        await SendAsync("Mend an answer");
        var run = await onMain.RunAsync(Checkout);

        Assert.True(run.ExitCode == 0, run.Said);
        var file = Assert.Single((await GitAsync(Repository, "show", "--name-only", "--format=", "main")).Split('\n'));
        Assert.StartsWith("input/changes/", file, StringComparison.Ordinal);
        var recorded = await GitAsync(Repository, "show", $"main:{file}");
        Assert.Contains("answer: never", recorded, StringComparison.Ordinal);
        Assert.EndsWith("answer: always, words: Always, standing: stated-by-vendor, checked: 2026-11-01, sources: [example-policy] }", recorded, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_main_moves_on_meanwhile_it_begins_again_with_what_was_sent()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await BeginAsync();
        await AddSourceInWebEditorAsync();
        // Somebody whose change arrives between the commit and the push.
        await GitAsync(small.Folder.Path, "clone", "--quiet", Repository, "faster");
        Hook(Checkout + "/.git/hooks/pre-push", $"""
            rm "$0"
            cd '{small.Folder["faster"]}'
            unset GIT_DIR
            sed 's/other-policy/third-policy/' input/sources/other.yml > input/sources/third.yml
            git add input && git commit --quiet --message "Add a third source" && git push --quiet origin HEAD:main
            """);
        var run = await onMain.RunAsync(Checkout);

        Assert.True(run.ExitCode == 0, run.Said);
        Assert.Contains("main moved on during attempt 1.", run.Said, StringComparison.Ordinal);
        Assert.Equal(
            "Bring the schemas and the record of changes up to date\nAdd a third source\nAdd a source",
            await GitAsync(Repository, "log", "-3", "--format=%s", "main"));
        Assert.Contains("\"third-policy\"", await GitAsync(Repository, "show", "main:input/.schemas/shared.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_branch_that_takes_no_commit_is_told_with_what_to_do()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await BeginAsync();
        await AddSourceInWebEditorAsync();
        Hook(Repository + "/hooks/pre-receive", "echo 'This branch is protected.' >&2; exit 1");
        var run = await onMain.RunAsync(Checkout);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("::error title=main takes no commit from here::Run 'schema' and 'record', and propose what they write, ", run.Said, StringComparison.Ordinal);
        Assert.Equal("Add a source", await GitAsync(Repository, "log", "-1", "--format=%s", "main"));
    }

    [Fact]
    public async Task Facts_with_mistakes_leave_main_as_it_is()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await BeginAsync();
        small.BreakPlatform("colour");
        await SendAsync("Break a platform");
        var run = await onMain.RunAsync(Checkout);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("mend the facts first. Nothing was written.", run.Said, StringComparison.Ordinal);
        Assert.Equal("Break a platform", await GitAsync(Repository, "log", "-1", "--format=%s", "main"));
    }

    [Fact]
    public async Task In_a_pull_request_they_are_renewed_for_the_tests_and_the_summary_says_that_nothing_is_to_be_done()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await BeginAsync();
        Assert.Equal((0, ""), await OnPullRequestAsync());
        await AddSourceInWebEditorAsync();
        await GitAsync(Checkout, "pull", "--quiet", "origin", "main");
        var (exitCode, summary) = await OnPullRequestAsync();

        Assert.Equal(0, exitCode);
        Assert.Contains("That keeps nothing from being merged", summary, StringComparison.Ordinal);
        Assert.Contains("\"other-policy\"", File.ReadAllText(Checkout + "/input/.schemas/shared.json"), StringComparison.Ordinal);
    }

    async Task<(int ExitCode, string Summary)> OnPullRequestAsync()
    {
        var run = await onPullRequest.RunAsync(Checkout);
        return (run.ExitCode, run.Summary);
    }

    // A repository whose main has fresh schemas, and a clone of it as the runner makes one.
    async Task BeginAsync()
    {
        await CommandRun.OfAsync("schema", "--input", small.Input);
        await CommandRun.OfAsync("record", "--input", small.Input);
        await GitAsync(small.Folder.Path, "init", "--quiet", "--bare", "--initial-branch=main", Repository);
        await GitAsync(small.Folder.Path, "init", "--quiet", "--initial-branch=main");
        await GitAsync(small.Folder.Path, "remote", "add", "origin", Repository);
        await SendAsync("Begin");
        await GitAsync(small.Folder.Path, "clone", "--quiet", Repository, "checkout");
    }

    // Without its first line, as somebody writes it who has seen no other file.
    Task AddSourceInWebEditorAsync()
    {
        small.Folder.Write("input/sources/other.yml", """
            other-policy:
              title: Other policy
              url: https://other.example/privacy
              publisher: Other
              kind: policy
              accessed: 2026-11-01
              via: live
              language: en
            """);
        return SendAsync("Add a source");
    }

    async Task SendAsync(string message)
    {
        await GitAsync(small.Folder.Path, "add", "input");
        await GitAsync(small.Folder.Path, "commit", "--quiet", "--message", message);
        await GitAsync(small.Folder.Path, "push", "--quiet", "origin", "main");
    }

    static void Hook(string path, string script)
    {
        File.WriteAllText(path, $"#!/bin/bash\nset -e\n{script}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    static async Task<string> GitAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Tests", "-c", "user.email=tests@example.org", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var output = await git.StandardOutput.ReadToEndAsync();
        await git.WaitForExitAsync();
        Assert.Equal(0, git.ExitCode);
        return output.Trim();
    }
}
