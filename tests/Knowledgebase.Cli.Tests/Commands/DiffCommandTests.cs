using System.Diagnostics;

namespace Knowledgebase.Cli.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    readonly SmallKnowledgeBase before = new();
    readonly SmallKnowledgeBase after = new();

    public void Dispose()
    {
        before.Dispose();
        after.Dispose();
    }

    [Fact]
    public async Task What_changed_for_readers_is_said_in_words()
    {
        after.Folder.Write("input/platforms/example/use.yml", """
            ai-training:
              - value: always
                checked: 2026-11-01
                summary: A court found it out.
                evidence:
                  - source: court-file
            """);
        after.Folder.Write("input/sources/court.yml", """
            court-file:
              title: A *ruling*
              url: https://court.example/
              publisher: A court
              kind: court
              accessed: 2026-11-01
              via: live
              language: en
            """);
        var plain = await CommandRun.OfAsync("diff", before.Input, after.Input, "--input", after.Input);
        var markdown = await CommandRun.OfAsync("diff", before.Input, after.Input, "--input", after.Input, "--format", "markdown");

        Assert.Equal(
            """
            Findings changed (1)
              Example Meet, Training of AI: from Never to Always

            Standing better than before (1)
              Example Meet, Training of AI: from stated by the vendor to confirmed

            How answers are rated (1)
              Example Meet: protective from 1 to 0, risky from 0 to 1

            Sources (1)
              A *ruling*, A court (court-file), added

            """.ReplaceLineEndings(),
            plain.Output);
        Assert.Contains(@"## Sources", markdown.Output, StringComparison.Ordinal);
        Assert.Contains(@"- A \*ruling\*, A court (court-file), added", markdown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ended_what_is_new_and_what_is_gone_are_told_apart()
    {
        before.Folder.Write("input/platforms/example/tips.yml", "- { id: tip, title: Do it, for: [host], effort: low, steps: [Do it.] }\n");
        after.Folder.Write("input/platforms/example/use.yml", """
            ai-training:
              - value: always
                since: 2026
                checked: 2026-11-01
                summary: The policy allows it.
                evidence:
                  - source: example-policy
              - value: never
                until: 2026
                checked: 2026-11-01
                summary: The policy rules it out.
                evidence:
                  - source: example-policy
            """);
        var run = await CommandRun.OfAsync("diff", before.Input, after.Input, "--input", after.Input);

        Assert.Contains("Findings added (1)\n  Example Meet, Training of AI: Always\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Findings retired (1)\n  Example Meet, Training of AI: Never, ended ", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("  Example Meet: Do it, removed\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_of_git_is_read_without_changing_what_stands_in_the_folder()
    {
        Git("init", "--quiet");
        Git("add", "input");
        Git("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message=First");
        before.NamePlatform("Renamed Meet");
        File.AppendAllText(before.Folder["input/platforms/example/use.yml"], "\n# A comment.\n");
        var none = await CommandRun.OfAsync("diff", "HEAD", "HEAD", "--input", before.Input);
        var added = await CommandRun.OfAsync("diff", "HEAD", after.Input, "--input", before.Input);

        Assert.Equal((0, "Nothing changed for readers."), (none.ExitCode, none.Output.Trim()));
        Assert.Equal(0, added.ExitCode);
        Assert.Contains("Renamed Meet", File.ReadAllText(before.Folder["input/platforms/example/platform.yml"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output=stolen")]
    [InlineData("--upload-pack=touch stolen")]
    [InlineData("nowhere")]
    [InlineData("HEAD; touch stolen")]
    public async Task What_is_neither_folder_nor_revision_is_told_and_never_taken_for_an_option(string state)
    {
        Git("init", "--quiet");
        var run = await CommandRun.OfAsync("diff", "--input", before.Input, "--", state, after.Input);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"'{state}' is neither a folder nor a revision that git knows here.", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(before.Folder["stolen"]));
    }

    [Fact]
    public async Task A_folder_without_facts_is_told()
    {
        var run = await CommandRun.OfAsync("diff", before.Folder.Path, after.Input, "--input", after.Input);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("site.yml is missing there", run.Error, StringComparison.Ordinal);
    }

    void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = before.Folder.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
